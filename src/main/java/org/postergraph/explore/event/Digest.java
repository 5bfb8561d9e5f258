package org.postergraph.explore.event;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A digest in a list.
 *
 * @param conference the conference's id
 * @param day the day it reports on; absent when none is known
 * @param papers how many posters it reports on
 * @param reviewers who signed it
 */
public record Digest(String id, String title, @Nullable String conference, @Nullable DigestDay day,
		@Schema(format = "date-time") @Nullable String publishedAt, @Schema(format = "uri") @Nullable String url,
		List<String> hashtags, @Nullable String format, long papers, List<Signature> reviewers) {

	/**
	 * The day that a digest reports on, and how that is known.
	 *
	 * @param basis {@code stated} or {@code inferred}
	 * @param evidence the words it was read or inferred from
	 */
	public record DigestDay(String id, int number, @Schema(allowableValues = {
			"stated", "inferred" }) String basis, @Nullable String evidence){

	}

	/**
	 * That a person signed.
	 *
	 * @param name the preferred spelling
	 * @param signedAs the spelling that stands there
	 */
	public record Signature(String id, String name, @Nullable String signedAs) {

	}

}
