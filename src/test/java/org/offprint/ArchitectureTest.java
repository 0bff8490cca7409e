package org.offprint;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.scheduler.Scheduled;
import jakarta.ws.rs.Path;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.NetworkChannel;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.offprint.outbox.Postman;

/** The rooms and their ranks, and what may stand where. */
@AnalyzeClasses(packages = "org.offprint", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** A room imports only from rooms of a lower rank. */
    private static final Map<String, Integer> RANKS = Map.ofEntries(
            Map.entry("problem", 0),
            Map.entry("setting", 0),
            Map.entry("claim", 0),
            Map.entry("letter", 0),
            Map.entry("smtp", 0),
            Map.entry("tex", 0),
            Map.entry("atom", 0),
            Map.entry("backup", 1),
            Map.entry("paper", 1),
            Map.entry("interest", 1),
            Map.entry("limit", 1),
            Map.entry("outbox", 1),
            Map.entry("source", 2),
            Map.entry("match", 2),
            Map.entry("subscriber", 2),
            Map.entry("digest", 3),
            Map.entry("front", 4),
            Map.entry("admin", 4),
            Map.entry("system", 4),
            Map.entry("mailbox", 4));

    private static final Set<String> UNUSED_WORDS = Set.of(
            "Service",
            "Manager",
            "Helper",
            "Util",
            "Utils",
            "Processor",
            "Handler",
            "Impl",
            "DTO",
            "Dto",
            "Info",
            "Data",
            "User",
            "Job",
            "Campaign");

    @ArchTest
    static final ArchRule EVERY_CLASS_IS_IN_A_ROOM =
            classes().should().resideInAnyPackage(rooms(RANKS.keySet().stream()));

    @ArchTest
    static void roomsImportOnlyFromLowerRanks(JavaClasses all) {
        RANKS.forEach((room, rank) -> noClasses()
                .that()
                .resideInAPackage(rooms(Stream.of(room))[0])
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        rooms(RANKS.keySet().stream().filter(other -> !other.equals(room) && RANKS.get(other) >= rank)))
                .because("a room imports only from a lower rank")
                .allowEmptyShould(true)
                .check(all));
    }

    @ArchTest
    static final ArchRule NO_ROOMS_IN_A_CIRCLE =
            slices().matching("org.offprint.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule EVERY_ROOM_SAYS_WHAT_NULL_MEANS =
            classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);

    @ArchTest
    static final ArchRule TIME_IS_INJECTED = noClasses()
            .that()
            .resideOutsideOfPackage("org.offprint.system..")
            .should()
            .accessTargetWhere(describe("reads the system's clock", ArchitectureTest::readsTheClock));

    @ArchTest
    static final ArchRule WORDS_THAT_MEAN_NOTHING_ARE_NOT_USED =
            noClasses().should(be(describe("named with an unused word", ArchitectureTest::namedWithAnUnusedWord)));

    @ArchTest
    static final ArchRule ONLY_TICKS_ARE_SCHEDULED = methods()
            .that()
            .areAnnotatedWith(Scheduled.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Tick")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_PAGES_AND_APIS_SPEAK_HTTP = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .or()
            .containAnyMethodsThat(
                    are(describe("answering a path", (JavaMethod method) -> method.isAnnotatedWith(Path.class))))
            .should()
            .haveSimpleNameEndingWith("Page")
            .orShould()
            .haveSimpleNameEndingWith("Api")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule PAGES_APIS_AND_TICKS_ARE_NOBODY_ELSES = classes()
            .that()
            .haveSimpleNameEndingWith("Page")
            .or()
            .haveSimpleNameEndingWith("Api")
            .or()
            .haveSimpleNameEndingWith("Tick")
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule MAIL_LEAVES_BEHIND_THE_POSTMAN = noClasses()
            .that(describe(
                    "neither behind the Postman nor the mail server inside", (JavaClass type) -> !type.getPackageName()
                            .matches("org\\.offprint\\.(outbox|smtp|mailbox)(\\..*)?")))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "io.quarkus.mailer..",
                            "io.vertx.ext.mail..",
                            "io.vertx.mutiny.ext.mail..",
                            "jakarta.mail..")
                    .or(are(describe(
                            "sockets",
                            (JavaClass type) -> type.isAssignableTo(Socket.class)
                                    || type.isAssignableTo(ServerSocket.class)
                                    || type.isAssignableTo(NetworkChannel.class)))))
            .because("mail leaves through " + Postman.class.getSimpleName());

    @ArchTest
    static final ArchRule THE_MAIL_SERVER_INSIDE_STAYS_IN_ITS_ROOM = noClasses()
            .that()
            .resideOutsideOfPackage("org.offprint.mailbox..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.icegreen..");

    @ArchTest
    static final ArchRule TEXT_IS_ANALYSED_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackages("org.offprint.interest..", "org.offprint.match..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule A_SIXTH_COLLABORATOR_ASKS_FOR_A_NEW_NOUN = constructors()
            .that()
            .areDeclaredInClassesThat(
                    describe("are neither records nor enums", (JavaClass type) -> !type.isRecord() && !type.isEnum()))
            .should(have(describe(
                    "at most five parameters",
                    (JavaConstructor constructor) ->
                            constructor.getRawParameterTypes().size() <= 5)));

    @ArchTest
    static final ArchRule OPTIONAL_IS_ONLY_AN_ANSWER = fields().should().notHaveRawType(Optional.class);

    @ArchTest
    static final ArchRule OPTIONAL_IS_NOT_ASKED_FOR = methods()
            .that(describe("are written by hand", (JavaMethod method) -> !method.getName()
                    .startsWith("lambda$")))
            .should()
            .notHaveRawParameterTypes(describe("with an Optional", (List<JavaClass> types) -> types.stream()
                    .anyMatch(type -> type.isEquivalentTo(Optional.class))));

    private static String[] rooms(Stream<String> names) {
        return names.map(name -> "org.offprint." + name + "..").toArray(String[]::new);
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean takesAClock = access.getTarget().getFullName().contains(Clock.class.getName() + ")");
        return owner.startsWith("java.time.") && name.equals("now") && !takesAClock
                || owner.equals(Clock.class.getName()) && (name.startsWith("system") || name.startsWith("tick"))
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.util.Date")
                        && access.getTarget().getFullName().endsWith("<init>()");
    }

    private static boolean namedWithAnUnusedWord(JavaClass type) {
        return Arrays.stream(type.getSimpleName().split("(?<=[a-z])(?=[A-Z])")).anyMatch(UNUSED_WORDS::contains);
    }
}
