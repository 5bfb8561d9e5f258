package org.postergraph.digest.post;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postergraph.digest.Digest;

import static org.assertj.core.api.Assertions.assertThat;

class LinksTests {

	@Test
	void findsAddressesInProse() {
		assertThat(Links.in("Код: https://github.com/a/b, статья (https://arxiv.org/abs/2501.00001)."))
			.containsExactly("https://github.com/a/b", "https://arxiv.org/abs/2501.00001");
		assertThat(Links.in("<HTTPS://example.org/x_(y)> и «http://example.org/z»…"))
			.containsExactly("HTTPS://example.org/x_(y)", "http://example.org/z");
	}

	@Test
	void completesTheSitesThatPapersAreOn() {
		assertThat(Links.in("arxiv.org/abs/2501.00001 openreview.net/forum?id=AbC1 www.example.org example.org/x"))
			.containsExactly("https://arxiv.org/abs/2501.00001", "https://openreview.net/forum?id=AbC1",
					"https://www.example.org");
	}

	@Test
	void findsNoAddressWhereThereIsNone() {
		assertThat(Links.in("https:// и www. или arxiv.org/ и https")).isEmpty();
	}

	@Test
	void aSummaryHasTheLinksOfItsTitleAndTextOnly() {
		Digest digest = PostReader.read(Draft.cut(List.of(new Line(1, "Постеры ACL 2025 https://example.org/heading"),
				new Line(2, ""), new Line(3, "A Title of Its Own", false, List.of("https://arxiv.org/abs/2501.00001")),
				new Line(4, ""), new Line(5, "Текст, см. https://example.org/code и https://arxiv.org/abs/2501.00001."),
				new Line(6, ""), new Line(7, "Увидел Роман Горский"), new Line(8, "https://example.org/after"))))
			.digest();
		assertThat(digest).isNotNull();
		assertThat(digest.summaries()).singleElement()
			.satisfies((summary) -> assertThat(summary.links()).containsExactly("https://arxiv.org/abs/2501.00001",
					"https://example.org/code"));
	}

}
