package org.postergraph.explore.review;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two names that may be one.
 *
 * @param kind {@code reviewer} or {@code paper}
 * @param state {@code open}, {@code merged}, {@code confirmed}, {@code refused} or
 * {@code undone}
 * @param left an id that leads to the reviewer or paper of the first name
 * @param right an id that leads to that of the second name; the same node while they are
 * one
 * @param names as people write them, the left one first
 * @param reason why they may be one
 * @param merged what made them one, {@code rule} or {@code person}; null while they are
 * two
 * @param decidedBy the curator
 * @param decidedAt in ISO 8601
 */
public record ReviewItem(String id, @Schema(implementation = ReviewKind.class) String kind,
		@Schema(implementation = ReviewState.class) String state, String left, String right, List<String> names,
		String reason, @Schema(allowableValues = {
				"rule", "person" }) @Nullable String merged,
		@Nullable String decidedBy, @Schema(format = "date-time") @Nullable String decidedAt){

}
