package vn.motcua;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

/** The rules about classes: who may call what, and what things are called. */
@Tag("architecture")
class HouseRulesTest {
  private static final List<String> HOLLOW =
      List.of("Impl", "Util", "Utils", "Manager", "Helper", "Service", "Services");
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.motcua");

  @Test
  void controllers_are_package_private_and_live_in_web() {
    check(
        classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..web..")
            .because("a page is reached by its address, never by another class"));
  }

  @Test
  void workbooks_are_written_in_one_place_that_names_every_definition() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("vn.motcua.web")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.dhatim.fastexcel..")
            .because("Spreadsheets tells of every column how its numbers are counted"));
  }

  @Test
  void only_stores_and_searches_speak_sql() {
    check(
        noClasses()
            .that(
                describe(
                    "are no …Store or …Search",
                    type ->
                        !simpleNameEndingWith("Store")
                            .or(simpleNameEndingWith("Search"))
                            .test(outermost(type))))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                JdbcClient.class, JdbcOperations.class, NamedParameterJdbcOperations.class)
            .because("SQL lives in a …Store (writes) or a …Search (reads for pages)"));
  }

  @Test
  void the_time_comes_from_the_clock() {
    var hiddenNow =
        describe(
            "now() without a Clock",
            (JavaCall<?> call) -> {
              AccessTarget target = call.getTarget();
              String owner = target.getOwner().getName();
              boolean now =
                  owner.startsWith("java.time.")
                      && target.getName().equals("now")
                      && call.getTarget().getRawParameterTypes().stream()
                          .noneMatch(type -> type.isEquivalentTo(Clock.class));
              boolean millis =
                  owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
              boolean date =
                  target.getOwner().isEquivalentTo(Date.class)
                      && target.getName().equals("<init>")
                      && call.getTarget().getRawParameterTypes().isEmpty();
              return now || millis || date;
            });
    // ClockStore measures how far this machine's clock is from the database's: it makes the Clock.
    // Ids orders an index by the machine's time; no rule and no figure reads it.
    check(
        noClasses()
            .that(not(simpleName("ClockStore").or(simpleName("Ids"))))
            .should()
            .callCodeUnitWhere(hiddenNow)
            .because(
                "a test and the demo data must be able to set the time: inject java.time.Clock"));
  }

  @Test
  void names_say_what_a_thing_is() {
    DescribedPredicate<JavaClass> hollow =
        describe(
            "named *" + String.join(", *", HOLLOW),
            type -> HOLLOW.stream().anyMatch(type.getSimpleName()::endsWith));
    check(
        noClasses()
            .should(be(hollow))
            .because("a name is a noun of the office: Dossiers, ReceiptStore, WorkingCalendar"));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(HouseRulesTest::outermost).orElse(type);
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CODE);
  }
}
