package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;

/** What was said and promised stays as it was written. */
@MotCuaTest
class ReceptionTablesTest {
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reception_day",
        "reception_plan",
        "reception_test",
        "reception_visit",
        "reception_minutes",
        "reception_receipt",
        "reception_refusal",
        "reception_refusal_sent",
        "reception_look",
        "dialogue",
        "dialogue_plan",
        "dialogue_minutes",
        "dialogue_question",
        "dialogue_showing",
        "dialogue_answer",
        "commitment",
        "commitment_keeper",
        "commitment_kept"
      })
  void the_application_can_neither_change_nor_delete_it(String table) {
    for (String sql :
        new String[] {"update " + table + " set unit_id = unit_id", "delete from " + table}) {
      assertThatThrownBy(() -> jdbc.sql(sql).update())
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }
}
