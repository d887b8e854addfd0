package vn.motcua.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.integrity.Owner;
import vn.motcua.reporting.Period;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;

/**
 * Who may hand out, who sees it, and the keys: one in use, the old ones in public, no secret out.
 */
@MotCuaTest
class SigningKeysTest {
  private static final Period OCTOBER =
      new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

  @TempDir Path folder;
  @Autowired SignedExports exports;
  @Autowired SigningKeys keys;
  @Autowired DossierWorld world;
  @Autowired Owner owner;
  @Autowired JdbcClient app;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning_without_keys() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    owner.run("truncate signed_export_copy, signed_export, signing_key");
  }

  @Test
  void what_the_old_key_signed_is_still_checked_after_the_change_and_it_signs_nothing_more()
      throws Exception {
    Unpacked before = taken(world.the("chairman"));
    clock.set("2026-11-03T08:00");
    keys.change(world.the("chairman"));
    List<SigningKey> published = keys.published(DossierWorld.NA_HY);
    assertThat(published).hasSize(2);
    assertThat(published.getFirst().isInUse()).isTrue();
    SigningKey old = published.getLast();
    assertThat(old.until()).isEqualTo(clock.instant());
    assertThat(before.text("khoa.pem")).isEqualTo(old.pem());
    assertThat(before.signature().code()).isZero();
    Unpacked after = taken(world.the("chairman"));
    assertThat(after.text("khoa.pem"))
        .isEqualTo(published.getFirst().pem())
        .isNotEqualTo(old.pem());
    assertThat(after.signature().code()).isZero();
    assertThatThrownBy(() -> keys.sign(DossierWorld.NA_HY, old, new byte[] {1}))
        .hasMessageContaining("retired");
    assertThat(
            owner.run(
                "delete from signing_key where private_key is not null and until is not null"))
        .isZero();
  }

  @Test
  void two_nodes_that_sign_at_the_same_moment_for_the_first_time_use_one_key() throws Exception {
    Set<String> used = new HashSet<>();
    try (var nodes = Executors.newFixedThreadPool(6)) {
      List<Callable<String>> first = new java.util.ArrayList<>();
      for (int i = 0; i < 12; i++) {
        first.add(() -> keys.inUse(DossierWorld.NA_HY).id());
      }
      for (Future<String> one : nodes.invokeAll(first)) {
        used.add(one.get());
      }
    }
    assertThat(used).hasSize(1);
    assertThat(keys.published(DossierWorld.NA_HY)).hasSize(1);
  }

  @Test
  void each_unit_signs_with_its_own_key() {
    SigningKey here = keys.inUse(DossierWorld.NA_HY);
    SigningKey there = keys.inUse(DossierWorld.THANH_NUA);
    assertThat(here.id()).isNotEqualTo(there.id());
    assertThatThrownBy(() -> keys.published(DossierWorld.NA_HY, there.id()))
        .isInstanceOf(NotFound.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select private_key from signing_key",
        "select * from signing_key",
        "select k from signing_key k",
        "update signing_key set until = null",
        "delete from signing_key",
        "update signed_export set reason = 'khác'",
        "delete from signed_export",
        "update signed_export_copy set row_count = 0",
        "delete from signed_export_copy",
        "truncate signed_export_copy"
      })
  void the_program_itself_can_neither_list_the_secret_nor_change_what_was_recorded(String sql) {
    keys.inUse(DossierWorld.NA_HY);
    assertThatThrownBy(() -> app.sql(sql).update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void the_leader_hands_out_and_nobody_else() throws Exception {
    Unpacked own = taken(world.the("chairman"));
    assertThat(own.text("manifest.txt")).contains("03169");
    SignedExport made = exports.latest(world.the("chairman")).getFirst();
    for (String who : List.of("intake", "clerk", "head", "appraiser")) {
      refused(world.the(who), made);
    }
    Actor administrator =
        new Actor(
            DossierWorld.NA_HY,
            world.id("intake"),
            "quản trị",
            Set.of(vn.motcua.shared.Role.ADMINISTRATOR));
    refused(administrator, made);
    refused(world.observer(), made);
    Actor neighbour = world.the("chairman (Thanh Nưa)");
    assertThatThrownBy(() -> exports.of(neighbour, made.id())).isInstanceOf(NotFound.class);
    assertThat(exports.latest(neighbour)).isEmpty();
  }

  private void refused(Actor actor, SignedExport made) {
    assertThatThrownBy(() -> exports.create(actor, asked())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> exports.of(actor, made.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> exports.write(actor, made, "", new ByteArrayOutputStream()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> keys.change(actor)).isInstanceOf(NotFound.class);
  }

  @Test
  void the_province_sees_every_export_of_its_communes_and_other_provinces_none() throws Exception {
    taken(world.the("chairman"));
    taken(world.the("chairman (Thanh Nưa)"));
    assertThat(exports.latest(world.observer()))
        .hasSize(2)
        .extracting(SignedExport::unitName)
        .containsExactlyInAnyOrder("Xã Nà Hỳ", "Xã Thanh Nưa");
    Actor elsewhere =
        new Actor(
            new UnitId("01"),
            UUID.randomUUID(),
            "Hà Nội",
            Set.of(vn.motcua.shared.Role.PROVINCE_OBSERVER));
    assertThat(exports.latest(elsewhere)).isEmpty();
    assertThatThrownBy(() -> exports.latest(world.the("clerk"))).isInstanceOf(NotFound.class);
  }

  private Unpacked taken(Actor leader) throws Exception {
    UUID id = exports.create(leader, asked());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exports.write(leader, exports.of(leader, id), "", out);
    return Unpacked.into(folder, out.toByteArray());
  }

  private static SignedExport.Asked asked() {
    return new SignedExport.Asked(UUID.randomUUID(), OCTOBER, "Thanh tra tỉnh", "kế hoạch 2026");
  }
}
