package vn.motcua.cooperation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;

/** What was sent and answered stays as it was written. */
@MotCuaTest
class ErrandTablesTest {
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update errand set body = body",
        "delete from errand",
        "update errand_answer set late = false",
        "delete from errand_answer",
        "delete from errand_follower",
        "update linked_part set agency = 'TAX'",
        "delete from linked_child"
      })
  void the_application_cannot_touch_what_was_sent_or_answered(String sql) {
    assertThatThrownBy(() -> jdbc.sql(sql).update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }
}
