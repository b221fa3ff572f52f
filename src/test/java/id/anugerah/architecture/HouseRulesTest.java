package id.anugerah.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static id.anugerah.architecture.MainCode.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import id.anugerah.Anugerah;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.JavaPackage;

/** H1 to H6 of the architecture: who may know whom. */
class HouseRulesTest {

    /** What Modulith reads when a module declares nothing. */
    private static final String OPEN = org.springframework.modulith.ApplicationModule.OPEN_TOKEN;

    @Test
    void h1NoCyclesBetweenPackages() {
        slices().matching("id.anugerah.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void h1ModulesUseOnlyEachOthersApi() {
        ApplicationModules.of(Anugerah.class).verify();
    }

    @Test
    void h1EveryModuleDeclaresWhomItMayUse() {
        List<String> silent = ApplicationModules.of(Anugerah.class).stream().map(ApplicationModule::getBasePackage)
                .filter(base -> base.findAnnotation(org.springframework.modulith.ApplicationModule.class)
                        .filter(declared -> !List.of(declared.allowedDependencies()).contains(OPEN)).isEmpty())
                .map(JavaPackage::getName).toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void h2OnlyTheProcessRingKnowsTheEngine() {
        noClasses().that().resideOutsideOfPackage("id.anugerah.process..")
                .should().dependOnClassesThat().resideInAnyPackage("org.camunda..").check(CLASSES);
    }

    @Test
    void h3OnlyTheScreensKnowVaadin() {
        noClasses().that().resideOutsideOfPackage("id.anugerah.ui..")
                .should().dependOnClassesThat().resideInAnyPackage("com.vaadin..").check(CLASSES);
    }

    @Test
    void h4NobodyDependsOnTheProcessRing() {
        // the one exception: a start deploys the diagrams before anything else can run
        DescribedPredicate<JavaClass> deployment = name("id.anugerah.process.engine.ProcessFiles").forSubtype();
        noClasses().that().resideOutsideOfPackages("id.anugerah.process..", "id.anugerah.start..")
                .should().dependOnClassesThat().resideInAPackage("id.anugerah.process..").check(CLASSES);
        noClasses().that().resideInAPackage("id.anugerah.start..").should().dependOnClassesThat(
                resideInAPackage("id.anugerah.process..").and(DescribedPredicate.not(deployment))).check(CLASSES);
    }

    @Test
    void h4NobodyDependsOnTheScreens() {
        noClasses().that().resideOutsideOfPackage("id.anugerah.ui..")
                .should().dependOnClassesThat().resideInAPackage("id.anugerah.ui..").check(CLASSES);
    }

    @Test
    void h4NobodyDependsOnTheWebExceptAStartOnTheSite() {
        noClasses().that().resideOutsideOfPackages("id.anugerah.web..", "id.anugerah.start..")
                .should().dependOnClassesThat().resideInAPackage("id.anugerah.web..").check(CLASSES);
        noClasses().that().resideInAPackage("id.anugerah.start..").should().dependOnClassesThat(
                resideInAPackage("id.anugerah.web..").and(DescribedPredicate.not(
                        resideInAPackage("id.anugerah.web.site..")))).check(CLASSES);
    }

    @Test
    void h5DomainTypesKnowOnlyJavaAndTheDomain() {
        classes().that(areDomainTypes()).should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "id.anugerah..").check(CLASSES);
    }

    @Test
    void h6SqlOnlyInStores() {
        noClasses().that().resideOutsideOfPackages("id.anugerah..store..", "id.anugerah.platform..")
                .and().doNotHaveFullyQualifiedName("id.anugerah.process.engine.V1__EngineTables")
                .should().dependOnClassesThat().resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> areDomainTypes() {
        return DescribedPredicate.describe("are records or enums of ring 1, outside stores", type ->
                (type.isRecord() || type.isEnum()) && !type.getPackageName().contains(".store")
                        && JavaClass.Predicates.resideOutsideOfPackages(MainCode.NOT_RING_ONE).test(type));
    }
}
