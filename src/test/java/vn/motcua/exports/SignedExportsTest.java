package vn.motcua.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.reporting.Period;
import vn.motcua.shared.Refusal;

/** What an auditor takes away can be checked without us: whole, from whom, and who got it. */
class SignedExportsTest extends HandedOut {
  @Test
  void openssl_and_sha256sum_alone_tell_that_it_is_whole_and_from_whom() throws Exception {
    Unpacked taken = lived(7, 4);
    assertThat(taken.files().keySet())
        .containsExactly(
            "dossiers.csv",
            "figures.json",
            "README.txt",
            "khoa.pem",
            "manifest.txt",
            "manifest.sig");
    assertThat(taken.signature().words()).contains("Signature Verified Successfully");
    assertThat(taken.signature().code()).isZero();
    assertThat(taken.sums().code()).isZero();
    assertThat(taken.sums().words())
        .contains("dossiers.csv: OK", "figures.json: OK", "README.txt: OK", "khoa.pem: OK");
    SigningKey key = keys.published(DossierWorld.NA_HY).getFirst();
    assertThat(taken.text("khoa.pem")).isEqualTo(key.pem());
    assertThat(taken.text("README.txt"))
        .contains("Xã Nà Hỳ", SITE + "/cong-khai/03169/khoa/" + key.id() + ".pem")
        .doesNotContain("{");
    assertThat(taken.text("manifest.txt"))
        .contains("# đơn vị: 03169 Xã Nà Hỳ", "# giao cho: Kiểm toán nhà nước khu vực VII");
  }

  @Test
  void a_row_changed_afterwards_is_found_and_a_list_changed_with_it_breaks_the_signature()
      throws Exception {
    Unpacked taken = lived(11, 3);
    Path rows = folder.resolve("dossiers.csv");
    Files.writeString(rows, Files.readString(rows).replaceFirst(",LATE\r\n", ",ON_TIME\r\n") + " ");
    assertThat(taken.sums().code()).isNotZero();
    assertThat(taken.sums().words()).contains("dossiers.csv: FAILED");
    Path list = folder.resolve("manifest.txt");
    Files.writeString(list, Files.readString(list).replace("Kiểm toán", "Kiem toan"));
    assertThat(taken.signature().code()).isNotZero();
    assertThat(taken.signature().words()).contains("Signature Verification Failure");
  }

  @Test
  void the_signed_list_names_the_public_root_of_the_last_day() throws Exception {
    lives.live(new Random(17), 5, 20);
    clock.set(yesterdayOf(clock.instant().plusSeconds(3 * 86_400)) + "T09:00");
    roots.seal();
    var head = roots.before(DossierWorld.NA_HY, yesterday().plusDays(1)).getFirst();
    Unpacked taken = taken(new Period(MONDAY, yesterday()));
    assertThat(taken.text("manifest.txt")).contains(head.day() + " seal=" + head.seal());
    assertThat(
            new JsonMapper()
                .readTree(taken.text("figures.json"))
                .path("dayRoot")
                .path("root")
                .asString())
        .isEqualTo(head.root().toString());
  }

  @Test
  void a_unit_without_a_single_dossier_signs_an_empty_list() throws Exception {
    clock.set("2026-11-20T08:00");
    Unpacked taken = taken(new Period(LocalDate.of(2000, 1, 1), MONDAY));
    assertThat(taken.rows()).isEmpty();
    assertThat(taken.signature().code()).isZero();
    assertThat(taken.text("figures.json")).contains("\"rows\" : 0", "\"dayRoot\" : null");
    assertThat(exports.latest(leader()).getFirst().copies().getFirst().rows()).isZero();
  }

  @Test
  void who_when_which_days_to_whom_and_why_is_written_down_before_anything_leaves()
      throws Exception {
    clock.set("2026-11-20T08:00");
    exports.create(leader(), asked(period(), "Thanh tra tỉnh", "Quyết định 12/QĐ-TTr"));
    SignedExport before = exports.latest(leader()).getFirst();
    assertThat(before.officer()).isEqualTo("Thào A Dế");
    assertThat(before.at()).isEqualTo(clock.instant());
    assertThat(before.receiver()).isEqualTo("Thanh tra tỉnh");
    assertThat(before.copies()).isEmpty();
    clock.set("2026-11-21T10:00");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exports.write(leader(), before, SITE, out);
    SignedExport.Copy copy = exports.latest(leader()).getFirst().copies().getFirst();
    assertThat(copy.at()).isEqualTo(clock.instant());
    assertThat(copy.key()).isEqualTo(keys.published(DossierWorld.NA_HY).getFirst().id());
    Unpacked taken = Unpacked.into(folder, out.toByteArray());
    byte[] digest =
        java.security.MessageDigest.getInstance("SHA-256")
            .digest(taken.files().get("manifest.txt"));
    assertThat(copy.manifest()).isEqualTo(java.util.HexFormat.of().formatHex(digest));
  }

  @Test
  void the_form_sent_twice_is_one_export() {
    clock.set("2026-11-20T08:00");
    SignedExport.Asked asked = asked(period(), "Thanh tra tỉnh", "theo kế hoạch");
    assertThat(exports.create(leader(), asked)).isEqualTo(exports.create(leader(), asked));
    assertThat(exports.latest(leader())).hasSize(1);
  }

  @Test
  void a_reason_of_any_length_and_script_cannot_write_lines_into_the_signed_list()
      throws Exception {
    clock.set("2026-11-20T08:00");
    String forged = "kế hoạch\n" + "0".repeat(64) + "  dossiers.csv\r\n# khóa: giả\u2028 <script>";
    Unpacked taken = taken(period(), "Đoàn  kiểm\ttra <b>", forged);
    assertThat(taken.text("manifest.txt").lines().filter(line -> !line.startsWith("#"))).hasSize(4);
    assertThat(taken.sums().code()).isZero();
    assertThat(taken.text("manifest.txt")).contains("# giao cho: Đoàn kiểm tra <b>\n");
    assertThatThrownBy(() -> exports.create(leader(), asked(period(), "a".repeat(201), "b")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> exports.create(leader(), asked(period(), "a", "b".repeat(501))))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> exports.create(leader(), asked(period(), " \n", "b")))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void a_period_that_is_not_over_is_not_signed() {
    clock.set("2026-11-20T23:59");
    LocalDate today = LocalDate.of(2026, 11, 20);
    for (LocalDate last : List.of(today, today.plusDays(1), LocalDate.of(2199, 12, 31))) {
      assertThatThrownBy(() ->
              exports.create(leader(), asked(new Period(MONDAY, last), "Thanh tra", "kế hoạch")))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("not-over");
    }
    assertThat(exports.latest(leader())).isEmpty();
  }

  @Test
  void an_export_that_breaks_off_is_no_zip_and_leaves_no_copy() throws Exception {
    lived(19, 4);
    UUID id = exports.create(leader(), asked(period(), "Thanh tra tỉnh", "kế hoạch"));
    ByteArrayOutputStream got = new ByteArrayOutputStream();
    OutputStream torn =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            if (got.size() > 40) {
              throw new IOException("gone");
            }
            got.write(one);
          }
        };
    assertThatThrownBy(() -> exports.write(leader(), exports.of(leader(), id), SITE, torn))
        .isInstanceOf(Exception.class);
    assertThat(exports.of(leader(), id).copies()).isEmpty();
    Path file = Files.write(folder.resolve("torn.zip"), got.toByteArray());
    assertThatThrownBy(() -> new java.util.zip.ZipFile(file.toFile()).close())
        .isInstanceOf(IOException.class);
  }
}
