package vn.motcua.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.dossiers.DossierWorld;

/** A round that breaks a rule is not opened, whoever calls the database's own function. */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongRoundsTest {
  @Autowired SurveyWorld people;
  @Autowired DossierWorld world;
  @Autowired JdbcClient app;

  @BeforeAll
  void results_that_went_back() {
    world.the("intake");
    people.returned(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"per_unit\": 4}", "{\"per_unit\": 1001}", "{\"until\": \"2026-11-02\"}",
        "{\"from_day\": \"2026-11-03\"}", "{\"run_by\": \"UNIT\"}", "{\"sampled\": \"FRIENDS\"}",
        "{\"title\": \"\"}", "{\"opened_by\": \"0190a000-0000-7000-8000-000000000001\"}"
      })
  void a_round_that_breaks_a_rule_is_not_opened_by_the_function_either(String change) {
    assertThatThrownBy(() -> open(change, "[]", "[]"))
        .rootCause()
        .hasMessageMatching("(?s).*violates (check|foreign key) constraint.*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"run_by\": \"FRONT\"}",
        "{\"unit_id\": \"03169\"}",
        "{\"run_by\": \"FRONT\", \"unit_id\": \"03169\"}"
      })
  void nobody_but_a_province_draws_dossiers(String change) {
    String opener = "{\"opened_by\": \"" + world.id("chairman") + "\"}";
    assertThatThrownBy(() ->
            open(
                change.contains("unit_id")
                    ? change.replace("}", ", ") + opener.substring(1)
                    : change,
                "[]",
                "[]"))
        .rootCause()
        .hasMessageContaining("survey_round_draws");
  }

  @Test
  void a_digest_that_is_not_that_of_the_people_opens_nothing() {
    List<UUID> drawn =
        app.sql("select id from dossier where unit_id = '03169' order by random() limit 3")
            .query(UUID.class)
            .list();
    String right = HexFormat.of().formatHex(Sampling.digest(drawn));
    assertThat(open("{}", commune(3, right), sample(drawn))).as("as it was drawn").isTrue();
    assertThatThrownBy(() -> open("{}", commune(3, right), sample(drawn.reversed())))
        .as("another order")
        .rootCause()
        .hasMessageContaining("the digest is not that of the people");
    for (String wrong :
        List.of(
            commune(3, "00".repeat(32)),
            commune(2, right),
            commune(3, HexFormat.of().formatHex(Sampling.digest(drawn.subList(0, 2)))))) {
      assertThatThrownBy(() -> open("{}", wrong, sample(drawn)))
          .rootCause()
          .hasMessageContaining("the digest is not that of the people");
    }
    String handed = "{\"sampled\": \"HANDED_OUT\"}";
    assertThatThrownBy(() -> open(handed, commune(3, right), sample(drawn)))
        .as("a form that was handed out leads to no dossier")
        .rootCause()
        .hasMessageContaining("dossiers are drawn, forms are handed out");
    String none = HexFormat.of().formatHex(Sampling.digest(List.of()));
    assertThat(open(handed, commune(3, none), sample(Collections.nCopies(3, null)))).isTrue();
    assertThatThrownBy(() -> open("{}", commune(3, none), sample(Collections.nCopies(3, null))))
        .as("nor is nobody drawn")
        .rootCause()
        .hasMessageContaining("dossiers are drawn, forms are handed out");
  }

  private static String commune(int drawn, String digest) {
    return "[{\"of_unit\": \"03169\", \"pool\": 9, \"drawn\": %d, \"digest\": \"%s\"}]"
        .formatted(drawn, digest);
  }

  private static String sample(List<@org.jspecify.annotations.Nullable UUID> people) {
    List<String> lines = new ArrayList<>();
    for (UUID one : people) {
      lines.add(
          "{\"number\": %d, \"of_unit\": \"03169\", \"dossier\": %s}"
              .formatted(lines.size() + 1, one == null ? "null" : '"' + one.toString() + '"'));
    }
    return lines.toString();
  }

  private boolean open(String change, String communes, String sample) {
    String round =
        """
        {"unit_id": "11", "id": "%s", "form": "SIPAS", "version": 0, "title": "Đợt",
         "run_by": "PROVINCE", "sampled": "DOSSIERS", "from_day": "2026-11-02", "to_day": "2026-11-02",
         "per_unit": 5, "until": "2026-12-01", "opened_by": "%s", "opened_at": "2026-11-03T01:00:00Z"}
        """
            .formatted(UUID.randomUUID(), people.province().officer());
    return app.sql(
            """
            select survey_open(cast(? as jsonb) || cast(? as jsonb), '[{"id": "Q1", "text": "Câu", "kind": "TEXT"}]', sha256('x'),
                               cast(? as jsonb), cast(? as jsonb))
            """)
        .params(round, change, communes, sample)
        .query(Boolean.class)
        .single();
  }
}
