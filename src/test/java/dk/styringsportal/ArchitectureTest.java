package dk.styringsportal;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.styringsportal.response.Comment;
import dk.styringsportal.response.CommentThread;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The rooms of the house and who may know whom: README, "Map of rooms". A new room is written into one of the lists. */
class ArchitectureTest {

    private static final String ROOT = "dk.styringsportal";

    /** From the ground up: a core room knows the rooms before it, and none after. */
    private static final List<String> CORE = List.of(
            "statistics",
            "questionnaire",
            "organisation",
            "access",
            "campaign",
            "response",
            "scoring",
            "coding",
            "benchmark",
            "guidance",
            "report");

    private static final List<String> EDGE = List.of(
            "application", "surveys", "persistence", "files", "markup", "security", "mail", "pdf", "export", "slides", "web", "api");

    private static final List<String> CALLERS_OF_APPLICATION = List.of("web", "api", "security");

    /** Whose packages the core may use, beside its own rooms. */
    private static final String[] PLAIN_JAVA = {
        "java..", "org.apache.commons.numbers..", "org.apache.commons.statistics..", "org.apache.commons.codec.digest.."
    };

    private static JavaClasses portal;

    @BeforeAll
    static void read() {
        portal = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
        assertTrue(portal.size() > 0, "No classes of the portal were found");
    }

    @Test
    void every_class_lives_in_a_named_room() {
        classes().should().resideInAnyPackage(rooms(Stream.concat(CORE.stream(), EDGE.stream()))).check(portal);
    }

    @ParameterizedTest
    @FieldSource("CORE")
    void a_core_room_knows_only_plain_java_and_the_rooms_above_it(String room) {
        Stream<String> known = CORE.subList(0, CORE.indexOf(room) + 1).stream();
        classes()
                .that(resideInAPackage(room(room)))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(PLAIN_JAVA).or(resideInAnyPackage(rooms(known))))
                .allowEmptyShould(true)
                .check(portal);
    }

    @ParameterizedTest
    @FieldSource("EDGE")
    void an_edge_room_knows_no_other_but_the_application_it_calls(String room) {
        Stream<String> strangers = EDGE.stream()
                .filter(other -> !other.equals(room))
                .filter(other -> !(other.equals("application") && CALLERS_OF_APPLICATION.contains(room)));
        noClasses()
                .that(resideInAPackage(room(room)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(rooms(strangers)))
                .allowEmptyShould(true)
                .check(portal);
    }

    /** What was given in a pilot cannot be scored, compared or reported by anything that does not know pilots. */
    @Test
    void nothing_that_makes_results_knows_pilots() {
        noClasses()
                .that(resideInAnyPackage(rooms(Stream.of("scoring", "coding", "benchmark", "guidance", "report", "pdf"))))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + ".response.pilot.."))
                .check(portal);
    }

    /** What colleagues say to each other stays out of figures, snapshots, reports and files. */
    @Test
    void nothing_that_makes_results_knows_comments() {
        noClasses()
                .that(resideInAnyPackage(rooms(Stream.of("scoring", "coding", "benchmark", "guidance", "report", "pdf", "export"))))
                .should()
                .dependOnClassesThat(belongToAnyOf(
                        Comment.class, CommentThread.class))
                .check(portal);
    }

    @Test
    void only_persistence_knows_the_database() {
        onlyIn("persistence", "jakarta.persistence..", "org.eclipse.persistence..", "org.flywaydb..", "java.sql..", "javax.sql..");
    }

    @Test
    void only_pdf_knows_itext() {
        onlyIn("pdf", "com.itextpdf..");
    }

    @Test
    void only_slides_knows_poi() {
        onlyIn("slides", "org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..", "com.microsoft.schemas..");
    }

    @Test
    void only_slides_draws_pictures_of_dots() {
        onlyIn("slides", "com.github.weisj..");
    }

    /** What opens files from outside is in one place, where all that such a file may try is met. */
    @Test
    void only_the_pdf_package_of_files_knows_pdfbox() {
        onlyIn("files.pdf", "org.apache.pdfbox..", "org.apache.fontbox..");
    }

    @Test
    void only_markup_knows_markdown() {
        onlyIn("markup", "org.commonmark..");
    }

    @Test
    void only_mail_knows_jakarta_mail() {
        onlyIn("mail", "jakarta.mail..", "org.eclipse.angus..");
    }

    @Test
    void only_surveys_knows_yaml() {
        onlyIn("surveys", "org.snakeyaml..");
    }

    @Test
    void only_the_workbook_package_knows_how_workbooks_are_packed() {
        onlyIn("surveys.workbook", "org.apache.commons.compress..");
    }

    /** Tables of texts, the workbook with its formulas, working copies and tables of data, each in one place. */
    @Test
    void only_those_who_write_workbooks_know_the_library_for_it() {
        noClasses()
                .that(not(resideInAnyPackage(room("surveys.workbook"), room("surveys.workingcopy"), room("export.cases"), room("export.book"))))
                .should()
                .dependOnClassesThat(resideInAPackage("org.dhatim.fastexcel.."))
                .check(portal);
    }

    @Test
    void only_web_knows_faces() {
        onlyIn("web", "jakarta.faces..", "org.primefaces..");
    }

    @Test
    void only_api_knows_jax_rs() {
        onlyIn("api", "jakarta.ws.rs..");
    }

    @Test
    void only_the_application_opens_transactions() {
        onlyIn("application", "jakarta.transaction..");
    }

    @Test
    void no_room_goes_round_in_a_circle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(portal);
    }

    private static void onlyIn(String room, String... packages) {
        noClasses()
                .that(not(resideInAPackage(room(room))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages))
                .check(portal);
    }

    private static String room(String name) {
        return ROOT + "." + name + "..";
    }

    private static String[] rooms(Stream<String> names) {
        return names.map(ArchitectureTest::room).toArray(String[]::new);
    }
}
