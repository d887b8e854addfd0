package vn.motcua.inspections;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;

/** What was planned, held and found is kept by the database itself. */
@MotCuaTest
class InspectionsKeptTest {
  @Autowired JdbcClient jdbc;

  @Test
  void nothing_is_rewritten_and_nothing_taken_away() {
    for (String table :
        List.of(
            "inspection_item",
            "inspection_plan",
            "inspection_target",
            "inspection",
            "inspection_check",
            "finding",
            "finding_act")) {
      assertThatThrownBy(() -> jdbc.sql("delete from " + table).update())
          .as(table)
          .isInstanceOf(DataAccessException.class);
      assertThatThrownBy(() -> jdbc.sql("update " + table + " set unit_id = '99'").update())
          .as(table)
          .isInstanceOf(DataAccessException.class);
    }
  }
}
