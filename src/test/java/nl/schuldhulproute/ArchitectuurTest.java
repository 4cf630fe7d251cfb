package nl.schuldhulproute;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Who may know whom. */
@AnalyzeClasses(packages = "nl.schuldhulproute", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectuurTest {

    private static final String[] FASEN = {
        "aanmelding",
        "intake",
        "beschikking",
        "bezwaar",
        "planvanaanpak",
        "schuldregeling",
        "begeleiding",
        "volgen",
        "nazorg",
        "beeindiging",
        "gebeurtenis"
    };

    @ArchTest
    static final ArchRule geenKringTussenPakketten =
            slices().matching("nl.schuldhulproute.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void eenFaseKentGeenAndereFase(com.tngtech.archunit.core.domain.JavaClasses klassen) {
        for (String fase : FASEN) {
            List<String> mag = new ArrayList<>(List.of(
                    "nl.schuldhulproute." + fase + "..",
                    "nl.schuldhulproute.dossier..",
                    "nl.schuldhulproute.termijn..",
                    "nl.schuldhulproute.beleid..",
                    "nl.schuldhulproute.brief..",
                    "nl.schuldhulproute.koppeling..",
                    "nl.schuldhulproute.proces.."));
            noClasses()
                    .that()
                    .resideInAPackage("nl.schuldhulproute." + fase + "..")
                    .should()
                    .dependOnClassesThat(resideInAPackage("nl.schuldhulproute..")
                            .and(not(resideInAnyPackage(mag.toArray(String[]::new)))))
                    .allowEmptyShould(true)
                    .because("een fase kent alleen zichzelf, dossier, termijn, beleid, brief, koppeling en proces")
                    .check(klassen);
        }
    }

    @ArchTest
    static final ArchRule dossierTermijnEnBeleidKennenGeenMotorEnGeenWeb = noClasses()
            .that()
            .resideInAnyPackage(
                    "nl.schuldhulproute.dossier..", "nl.schuldhulproute.termijn..", "nl.schuldhulproute.beleid..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..", "org.springframework.web..", "jakarta.ws..", "jakarta.servlet..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule dossierKentNietsBoven = noClasses()
            .that()
            .resideInAPackage("nl.schuldhulproute.dossier..")
            .should()
            .dependOnClassesThat(resideInAPackage("nl.schuldhulproute..")
                    .and(not(resideInAPackage("nl.schuldhulproute.dossier.."))));

    @ArchTest
    static final ArchRule alleenKamersVanDeMotorKennenCamunda = noClasses()
            .that(resideInAPackage("nl.schuldhulproute..")
                    .and(not(resideInAnyPackage(
                            "nl.schuldhulproute",
                            "nl.schuldhulproute.proces..",
                            "nl.schuldhulproute.toegang..",
                            "nl.schuldhulproute.sturing..",
                            "nl.schuldhulproute.scherm..",
                            "nl.schuldhulproute.demo..")))
                    .and(not(simpleNameEndingWith("Delegate")))
                    .and(not(simpleNameEndingWith("Listener"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule hetBinnensteVanDeMotorBlijftInTweeKamers = noClasses()
            .that(resideInAPackage("nl.schuldhulproute..")
                    .and(not(resideInAnyPackage("nl.schuldhulproute.proces..", "nl.schuldhulproute.toegang.."))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm.engine.impl..");

    @ArchTest
    static final ArchRule nietsKentDeDemo = noClasses()
            .that()
            .resideOutsideOfPackage("nl.schuldhulproute.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.schuldhulproute.demo..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule iedereenVraagtDeEneKlok = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("wie de klok verzet, verzet de hele toepassing");

    @ArchTest
    static final ArchRule geldIsNooitEenGebrokenGetal = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("nl.schuldhulproute.dossier..")
            .should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(Double.class)
            .andShould()
            .notHaveRawType(float.class);

    @ArchTest
    static final ArchRule niemandSlaapt = noClasses().should().callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule wieInEenModelStaatHeetDelegateOfStaatInProces = classes()
            .that()
            .implement("org.camunda.bpm.engine.delegate.JavaDelegate")
            .should()
            .haveSimpleNameEndingWith("Delegate")
            .allowEmptyShould(true);

    @ArchTest
    static void elkPakketZegtWaarHetVoorIs(com.tngtech.archunit.core.domain.JavaClasses klassen) {
        List<String> zonder = klassen.stream()
                .map(com.tngtech.archunit.core.domain.JavaClass::getPackageName)
                .distinct()
                .filter(pakket -> !pakket.equals("nl.schuldhulproute"))
                .filter(pakket -> !java.nio.file.Files.exists(
                        java.nio.file.Path.of("src/main/java", pakket.replace('.', '/'), "package-info.java")))
                .sorted()
                .toList();
        org.assertj.core.api.Assertions.assertThat(zonder)
                .as("pakketten zonder package-info.java")
                .isEmpty();
    }
}
