package vn.binhdang.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The order of the house: which way dependencies run, and what stays out of which room. */
class HouseTest {

    private static final String ENGINE = "vn.binhdang.engine.";

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.binhdang");

    @Test
    void theStepsOfTheEngineKnowOnlyTheStepsBeforeThem() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("report")
                .definedBy(ENGINE + "report..")
                .layer("indicators")
                .definedBy(ENGINE + "indicators..")
                .layer("targets")
                .definedBy(ENGINE + "targets..")
                .layer("verdicts")
                .definedBy(ENGINE + "verdicts..")
                .layer("findings")
                .definedBy(ENGINE + "findings..", ENGINE + "explanations..", ENGINE + "robustness..")
                .layer("scorecard")
                .definedBy(ENGINE + "scorecard..")
                .layer("engine")
                .definedBy("vn.binhdang.engine")
                .layer("sums")
                .definedBy(ENGINE + "sums..")
                .layer("roll-up")
                .definedBy(ENGINE + "rollup..")
                .layer("duties")
                .definedBy(ENGINE + "duties..")
                .layer("priorities")
                .definedBy(ENGINE + "priorities..")
                .whereLayer("priorities")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("duties")
                .mayOnlyBeAccessedByLayers("priorities")
                .whereLayer("duties")
                .mayOnlyAccessLayers("report", "targets")
                .whereLayer("roll-up")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("engine")
                .mayOnlyBeAccessedByLayers("roll-up", "scorecard")
                .whereLayer("scorecard")
                .mayOnlyBeAccessedByLayers("engine", "roll-up", "priorities")
                .whereLayer("findings")
                .mayOnlyBeAccessedByLayers("engine", "roll-up", "scorecard")
                .whereLayer("verdicts")
                .mayOnlyBeAccessedByLayers("engine", "roll-up", "scorecard", "findings", "priorities")
                .whereLayer("targets")
                .mayOnlyBeAccessedByLayers(
                        "engine", "roll-up", "scorecard", "findings", "verdicts", "duties", "priorities")
                .whereLayer("sums")
                .mayOnlyAccessLayers("report", "indicators")
                .because("data runs one way, from the report to the scorecard")
                .check(ALL);
    }

    @Test
    void whatDaysAreWorkedHangsOnNoReportAndNoTarget() {
        noClasses()
                .that()
                .resideInAPackage(ENGINE + "calendar..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ENGINE + "report..", ENGINE + "targets..", ENGINE + "duties..", ENGINE + "priorities..")
                .because("holidays decide no result, and so are no part of the rule book")
                .check(ALL);
    }

    @Test
    void onlyOnePackageKnowsDrools() {
        noClasses()
                .that()
                .resideInAPackage("vn.binhdang..")
                .and()
                .resideOutsideOfPackages(ENGINE + "drools..", "vn.binhdang.checks..", "vn.binhdang.priorities..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .because("another rule engine must be able to take its place")
                .check(ALL);
    }

    @Test
    void theEngineKnowsNoSpringAndNoShell() {
        noClasses()
                .that()
                .resideInAPackage("vn.binhdang.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "vn.binhdang.api..", "picocli..")
                .because("the engine is a library")
                .check(ALL);
    }

    @Test
    void onlyTheServiceKnowsSpring() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.binhdang.api.service..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .because("a check on the command line starts no Spring")
                .check(ALL);
    }

    @Test
    void theDomainHasNoDoubleAndNoClock() {
        noClasses()
                .that()
                .resideInAPackage("vn.binhdang.engine..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Double")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.lang.System.class, "currentTimeMillis")
                .because("numbers are exact, and the same input gives the same result on any day")
                .check(ALL);
    }

    @Test
    void controllersStayInTheirPackage() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .bePackagePrivate()
                .because("nothing but the web calls them")
                .check(ALL);
    }
}
