package vn.motcua.committees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.RejectedForm;

/** A province adds a model beside those that are shipped (practice C12). */
@MotCuaTest
class MovementModelsTest {
  private static final UnitId DIEN_BIEN = new UnitId("11");
  private static final String NAME = "Đơn vị “Dân vận khéo” 2026";

  @Autowired MovementModels models;
  @Autowired Movements movements;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private Actor province;

  @BeforeEach
  void november() {
    clock.set("2026-11-02T08:00");
    province = People.hired(units, staffing, DIEN_BIEN, "Bạc Thị Cúc", Role.STEERING);
  }

  @Test
  void a_model_that_was_added_stands_after_the_shipped_ones_and_only_in_its_province() {
    models.add(province, NAME, "KH số 5");
    assertThat(models.of(province).getLast())
        .isEqualTo(new MovementModel("don-vi-dan-van-kheo-2026", NAME, "KH số 5"));
    assertThat(movements.model(DIEN_BIEN, "don-vi-dan-van-kheo-2026").name()).isEqualTo(NAME);
    assertThat(movements.models(new UnitId("24")))
        .extracting(MovementModel::name)
        .doesNotContain(NAME);
    rejected(NAME, "KH số 6", "ten");
    rejected("Chính quyền thân thiện", "KH", "ten");
  }

  @Test
  void a_model_has_a_name_and_a_source() {
    rejected("", "KH", "ten");
    rejected("!!!", "KH", "ten");
    rejected("x".repeat(201), "", "ten", "nguon");
  }

  private void rejected(String name, String source, String... fields) {
    assertThat(
            catchThrowableOfType(RejectedForm.class, () -> models.add(province, name, source))
                .errors())
        .containsOnlyKeys(fields);
  }

  @Test
  void nobody_else_adds_one_and_the_database_asks_who_did() {
    Actor leader = People.hired(units, staffing, People.NA_HY, "Lò Văn Hoan", Role.LEADER);
    assertThatThrownBy(() -> models.add(leader, NAME, "KH")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> models.of(leader)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() ->
            jdbc.sql(
                    "insert into movement_model (unit_id, code, name, source)"
                        + " values ('11', 'ai', 'Ai', 'x')")
                .update())
        .isInstanceOf(DataAccessException.class);
  }
}
