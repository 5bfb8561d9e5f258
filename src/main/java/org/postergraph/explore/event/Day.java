package org.postergraph.explore.event;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of a conference.
 *
 * @param number from 1
 * @param papers how many posters were seen on it
 * @param digests those that report on it
 */
public record Day(String id, String conference, int number, @Schema(format = "date") @Nullable String date, long papers,
		List<Report> digests) {

	/**
	 * That a digest reports on the day, and how that is known.
	 *
	 * @param basis {@code stated} or {@code inferred}
	 * @param evidence the words it was read or inferred from
	 */
	public record Report(String id, String title, @Schema(allowableValues = {
			"stated", "inferred" }) String basis, @Nullable String evidence){

	}

}
