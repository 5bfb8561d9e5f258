package org.postergraph.topic.skos;

import java.io.IOException;
import java.net.URI;

import org.junit.jupiter.api.Test;

import org.postergraph.topic.TestVocabulary;
import org.postergraph.topic.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SkosWriterTests {

	private static final URI BASE = URI.create("https://example.org/topic/");

	@Test
	void writesLabelsHierarchyAndSchemeInTurtle() throws IOException {
		Vocabulary vocabulary = TestVocabulary.of("""
				- {id: a, label: Alpha, label_ru: Альфа, aliases: ['say "hi"', 'back\\slash', кэш ... ключей]}
				- {id: b, label: Beta, label_ru: Бета, broader: [a]}
				""");
		StringBuilder turtle = new StringBuilder();
		new SkosWriter(BASE).write(vocabulary, turtle);
		assertThat(turtle).hasToString("""
				@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
				@prefix dcterms: <http://purl.org/dc/terms/> .

				<https://example.org/topic/> a skos:ConceptScheme ;
				  dcterms:identifier "%s" .

				<https://example.org/topic/a> a skos:Concept ;
				  skos:inScheme <https://example.org/topic/> ;
				  skos:topConceptOf <https://example.org/topic/> ;
				  skos:altLabel "say \\"hi\\""@en ;
				  skos:altLabel "back\\\\slash"@en ;
				  skos:hiddenLabel "кэш ... ключей"@ru ;
				  skos:prefLabel "Alpha"@en , "Альфа"@ru .

				<https://example.org/topic/b> a skos:Concept ;
				  skos:inScheme <https://example.org/topic/> ;
				  skos:broader <https://example.org/topic/a> ;
				  skos:prefLabel "Beta"@en , "Бета"@ru .
				""".formatted(vocabulary.version()));
	}

	@Test
	void aBaseMustBeAbsolute() {
		assertThatIllegalArgumentException().isThrownBy(() -> new SkosWriter(URI.create("topic/")));
	}

}
