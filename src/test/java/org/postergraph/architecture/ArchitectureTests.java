package org.postergraph.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.neo4j.driver.BaseSession;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryRunner;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jTemplate;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@AnalyzeClasses(packages = "org.postergraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	private static final String ROOT = "org.postergraph";

	@ArchTest
	static final ArchRule digestImportsNoSibling = mayImport("digest");

	@ArchTest
	static final ArchRule topicImportsNoSibling = mayImport("topic");

	@ArchTest
	static final ArchRule storeImportsNoSibling = mayImport("store");

	@ArchTest
	static final ArchRule catalogImportsNoSibling = mayImport("catalog");

	@ArchTest
	static final ArchRule ingestImportsDigestTopicAndCatalogOnly = mayImport("ingest", "digest", "topic", "catalog");

	@ArchTest
	static final ArchRule exploreImportsCatalogOnly = mayImport("explore", "catalog");

	@ArchTest
	static final ArchRule webImportsIngestExploreAndCatalogOnly = mayImport("web", "ingest", "explore", "catalog");

	@ArchTest
	static final ArchRule cliImportsIngestExploreAndCatalogOnly = mayImport("cli", "ingest", "explore", "catalog");

	@ArchTest
	static final ArchRule theMainClassImportsCliOnly = noClasses().that()
		.resideInAPackage(ROOT)
		.should()
		.dependOnClassesThat(siblingsOtherThan("cli"));

	@ArchTest
	static final ArchRule nothingImportsWeb = nothingImports("web");

	@ArchTest
	static final ArchRule nothingImportsStore = nothingImports("store");

	@ArchTest
	static final ArchRule nothingButTheMainClassImportsCli = nothingImports("cli");

	@ArchTest
	static final ArchRule nothingImportsTheMainClass = noClasses().that()
		.resideInAPackage(ROOT + ".*..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage(ROOT);

	@ArchTest
	static final ArchRule packagesHaveNoCycles = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule digestAndTopicKnowNeitherSpringNorADatabase = noClasses().that()
		.resideInAnyPackage(within("digest"), within("topic"))
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "org.neo4j..")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule controllersAndConfigurationsArePackagePrivate = classes().that()
		.areMetaAnnotatedWith(Controller.class)
		.or()
		.areMetaAnnotatedWith(Configuration.class)
		.and()
		.resideOutsideOfPackage(ROOT)
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule servicesArePackagePrivateUnlessAnotherPackageUsesThem = classes().that()
		.areMetaAnnotatedWith(Component.class)
		.and()
		.resideOutsideOfPackage(ROOT)
		.should(bePackagePrivateOrUsedByAnotherPackage())
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule everyPackageIsNullMarked = classes().should(resideInANullMarkedPackage());

	@ArchTest
	static final ArchRule onlyTheCommandLineWritesToStandardStreams = noClasses().that()
		.resideOutsideOfPackage(within("cli"))
		.should(ACCESS_STANDARD_STREAMS);

	/** Its parameters take compile-time constants only, which the compiler checks. */
	@ArchTest
	static final ArchRule onlyTheCypherClientHandsStatementsToTheDatabase = noClasses().that()
		.doNotHaveFullyQualifiedName("org.postergraph.catalog.CypherClient")
		.and()
		.resideOutsideOfPackage(within("store"))
		.should()
		.dependOnClassesThat(speakCypher());

	/** Exports stream the whole graph, page by page, and may take longer. */
	@ArchTest
	static final ArchRule everyQuestionReadsOnlyAndHasFiveSeconds = classes().that()
		.resideInAPackage(within("explore"))
		.and()
		.areMetaAnnotatedWith(Component.class)
		.and()
		.resideOutsideOfPackages(within("explore.export"), within("explore.backup"))
		.should()
		.beAnnotatedWith(readingForFiveSeconds());

	private static String within(String sibling) {
		return ROOT + "." + sibling + "..";
	}

	private static DescribedPredicate<JavaAnnotation<?>> readingForFiveSeconds() {
		return DescribedPredicate.describe("@Transactional(readOnly = true, timeout = 5)", (annotation) -> {
			if (!annotation.getRawType().isEquivalentTo(Transactional.class)) {
				return false;
			}
			Transactional transactional = annotation.as(Transactional.class);
			return transactional.readOnly() && transactional.timeout() == 5;
		});
	}

	private static ArchRule nothingImports(String name) {
		return noClasses().that()
			.resideInAPackage(ROOT + ".*..")
			.and()
			.resideOutsideOfPackage(within(name))
			.should()
			.dependOnClassesThat()
			.resideInAPackage(within(name));
	}

	private static ArchRule mayImport(String name, String... siblings) {
		String[] allowed = Stream.concat(Stream.of(name), Arrays.stream(siblings)).toArray(String[]::new);
		return noClasses().that()
			.resideInAPackage(within(name))
			.should()
			.dependOnClassesThat(siblingsOtherThan(allowed))
			.allowEmptyShould(true);
	}

	private static DescribedPredicate<JavaClass> siblingsOtherThan(String... allowed) {
		String[] packages = Arrays.stream(allowed).map(ArchitectureTests::within).toArray(String[]::new);
		return resideInAPackage(ROOT + ".*..").and(DescribedPredicate.not(resideInAnyPackage(packages)));
	}

	private static DescribedPredicate<JavaClass> speakCypher() {
		return DescribedPredicate.describe("speak Cypher",
				(type) -> type.isAssignableTo(QueryRunner.class) || type.isAssignableTo(BaseSession.class)
						|| type.isEquivalentTo(Driver.class) || type.isEquivalentTo(Neo4jClient.class)
						|| type.isEquivalentTo(Neo4jTemplate.class));
	}

	private static ArchCondition<JavaClass> bePackagePrivateOrUsedByAnotherPackage() {
		return new ArchCondition<>("be package-private or used by another package") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				boolean used = type.getDirectDependenciesToSelf()
					.stream()
					.anyMatch((use) -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
				boolean publicInVain = type.getModifiers().contains(JavaModifier.PUBLIC) && !used;
				events.add(new SimpleConditionEvent(type, !publicInVain,
						type.getName() + (publicInVain ? " is public, but no other package uses it" : " is fine")));
			}

		};
	}

	private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
		return new ArchCondition<>("reside in a package that is @NullMarked") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
				events.add(new SimpleConditionEvent(type, marked,
						type.getPackageName() + (marked ? " is" : " is not") + " @NullMarked"));
			}

		};
	}

}
