package vn.motcua.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.documents.FileDigest;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.papers.PaperFiles;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.SignedFiles;

/** The result of a birth registration: laid, signed by the chairman, sealed by the clerk. */
@MotCuaTest
class ResultFilesTest {
  @Autowired DossierWorld world;
  @Autowired ResultStories stories;
  @Autowired ResultFiles results;
  @Autowired ResultChecks checks;
  @Autowired ResultPanel panel;
  @Autowired JdbcClient jdbc;

  @Test
  void mai_takes_home_a_file_signed_twice_that_a_stranger_finds_valid() {
    Dossier dossier = stories.given();
    ResultFile file = results.given(dossier).orElseThrow();
    String said = SignedFiles.pdfsig(results.content(file));
    assertThat(said.split("Signature is Valid", -1)).as(said).hasSize(3);
    assertThat(said).contains("Thào A Dế").containsIgnoringCase("UBND Xã Nà Hỳ");
    ResultChecks.Check check = checks.byCode(file.code()).orElseThrow();
    assertThat(check.sound()).isTrue();
    assertThat(check.file().state()).isEqualTo(ResultFile.State.IN_FORCE);
    assertThat(checks.byDigest(file.digest()).orElseThrow().file().code()).isEqualTo(file.code());
    assertThat(panel.tracked(dossier).orElseThrow().links()).hasSize(2);
  }

  @Test
  void before_it_is_given_nobody_takes_it_home() {
    Dossier ready = stories.sealed();
    assertThat(results.given(ready)).isEmpty();
    assertThat(panel.tracked(ready)).isEmpty();
  }

  @Test
  void only_the_competent_person_signs() {
    Dossier dossier = stories.toDecide();
    ResultFile file = stories.laid(dossier, 1);
    for (String other : List.of("appraiser", "clerk", "intake", "chairman (Thanh Nưa)")) {
      refused(
          () -> results.sign(world.the(other), dossier, file.digest()),
          "results.refusal.not-competent");
    }
    assertThat(results.latest(dossier).orElseThrow().state()).isEqualTo(ResultFile.State.LAID);
    Dossier decided = world.until(dossier, Stage.READY);
    refused(
        () -> results.sign(world.the("head"), decided, file.digest()),
        "results.refusal.not-competent");
    results.sign(world.the("chairman"), decided, file.digest());
    assertThat(results.latest(decided).orElseThrow().state()).isEqualTo(ResultFile.State.SIGNED);
  }

  @Test
  void the_agency_signs_after_the_person_and_after_the_decision_by_its_clerk() {
    Dossier dossier = stories.signed(stories.toDecide());
    FileDigest once = results.latest(dossier).orElseThrow().digest();
    refused(() -> results.seal(world.the("clerk"), dossier, once), "results.refusal.not-clerk");
    Dossier decided = world.until(dossier, Stage.SEALING);
    refused(() -> results.seal(world.the("chairman"), decided, once), "results.refusal.not-clerk");
    results.seal(world.the("clerk"), decided, once);
    assertThat(results.latest(decided).orElseThrow().isIssued()).isTrue();
  }

  @Test
  void another_file_than_the_one_shown_is_not_signed() {
    Dossier dossier = stories.toDecide();
    ResultFile first = stories.laid(dossier, 1);
    ResultFile second = stories.laid(dossier, 2);
    refused(
        () -> results.sign(world.the("chairman"), dossier, first.digest()),
        "results.refusal.overtaken");
    results.sign(world.the("chairman"), dossier, second.digest());
    refused(
        () -> results.sign(world.the("chairman"), dossier, second.digest()),
        "results.refusal.overtaken");
  }

  @Test
  void whoever_does_not_hold_the_dossier_lays_nothing() {
    Dossier dossier = stories.toDecide();
    refused(
        () ->
            results.lay(
                world.the("appraiser"),
                dossier,
                PaperFiles.sent(PaperFiles.pdf(1)),
                ResultStories.SITE),
        "results.refusal.not-holder");
    Dossier returned = world.until(dossier, Stage.RETURNED);
    refused(() -> stories.laid(returned, 1), "results.refusal.not-holder");
  }

  @Test
  void a_locked_file_a_file_with_a_script_and_a_photo_are_refused() {
    Dossier dossier = stories.toDecide();
    refusedFile(dossier, PaperFiles.lockedPdf("bí mật"), "papers.refusal.pdf-locked");
    refusedFile(dossier, PaperFiles.pdfWithScript(), "papers.refusal.pdf-active");
    refusedFile(dossier, PaperFiles.jpeg(1), "papers.refusal.not-pdf");
    assertThat(results.of(dossier)).isEmpty();
  }

  @Test
  void a_result_withdrawn_is_given_no_more_and_says_so() {
    Dossier dossier = stories.given();
    ResultFile file = results.given(dossier).orElseThrow();
    refused(
        () -> results.withdraw(world.the("appraiser"), dossier, file.number(), "nhầm"),
        "results.refusal.not-withdrawing");
    Actor chairman = world.the("chairman");
    refused(
        () -> results.withdraw(chairman, dossier, file.number(), " \t"), "results.refusal.reason");
    refused(
        () -> results.withdraw(chairman, dossier, file.number(), "x".repeat(301)),
        "results.refusal.long");
    results.withdraw(chairman, dossier, file.number(), "Ghi sai ngày sinh, QĐ 12");
    assertThat(results.given(dossier)).isEmpty();
    ResultChecks.Check check = checks.byCode(file.code()).orElseThrow();
    assertThat(check.file().state()).isEqualTo(ResultFile.State.WITHDRAWN);
    assertThat(check.sound()).isTrue();
    assertThat(panel.tracked(dossier).orElseThrow().lines().getFirst().key())
        .isEqualTo("results.tracked.withdrawn");
    assertThatThrownBy(() -> results.withdraw(chairman, dossier, 9, "x"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_later_file_signed_and_sealed_replaces_the_first() {
    Dossier ready = stories.sealed();
    ResultFile first = results.latest(ready).orElseThrow();
    ResultFile second = stories.laid(ready, 2);
    assertThat(results.one(ready, 1).state()).isEqualTo(ResultFile.State.IN_FORCE);
    ResultFile signed = results.sign(world.the("chairman"), ready, second.digest());
    results.seal(world.the("clerk"), ready, signed.digest());
    assertThat(results.one(ready, 1).state()).isEqualTo(ResultFile.State.REPLACED);
    assertThat(checks.byCode(first.code()).orElseThrow().file().state())
        .isEqualTo(ResultFile.State.REPLACED);
    assertThat(results.given(world.until(ready, Stage.RETURNED)).orElseThrow().number())
        .isEqualTo(2);
  }

  @Test
  void what_never_left_the_office_is_not_found_by_its_code_nor_by_its_digest() {
    Dossier dossier = stories.signed(stories.toDecide());
    ResultFile file = results.latest(dossier).orElseThrow();
    assertThat(checks.byCode(file.code())).isEmpty();
    assertThat(checks.byDigest(file.digest())).isEmpty();
    assertThat(checks.byDigest(FileDigest.of(new byte[] {1}))).isEmpty();
  }

  @Test
  void the_code_at_the_foot_is_there_unless_somebody_signed_the_file_before() {
    Dossier dossier = stories.toDecide();
    byte[] plain = PaperFiles.pdf(1);
    assertThat(CheckMark.on(plain, "https://nahy.example/xac-minh/a")).isNotEqualTo(plain);
    stories.signed(dossier);
    byte[] signed = results.content(results.latest(dossier).orElseThrow());
    assertThat(CheckMark.on(signed, "https://nahy.example/xac-minh/a")).isEqualTo(signed);
  }

  @Test
  void rows_are_not_changed_and_no_seal_stands_without_a_signature() {
    Dossier dossier = stories.toDecide();
    ResultFile file = stories.laid(dossier, 1);
    for (String change :
        List.of(
            "update result_file set by = by",
            "delete from result_file",
            "update result_act set words = 'x'",
            "delete from result_act")) {
      assertThatThrownBy(() -> jdbc.sql(change).update())
          .as(change)
          .isInstanceOf(DataAccessException.class);
    }
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into result_act (unit_id, dossier, number, act, digest, certificate, words, by, at)
                         select unit_id, dossier, number, 'SEALED', digest, digest, '', by, at
                           from result_file where code = :code
                    """)
                .param("code", file.code())
                .update())
        .isInstanceOf(DataAccessException.class);
  }

  private void refusedFile(Dossier dossier, byte[] file, String key) {
    refused(
        () ->
            results.lay(world.the("chairman"), dossier, PaperFiles.sent(file), ResultStories.SITE),
        key);
  }

  private static void refused(Runnable act, String key) {
    assertThat(catchThrowableOfType(Refusal.class, act::run).key()).isEqualTo(key);
  }
}
