package vn.motcua.democracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.democracy.web.Visits;
import vn.motcua.documents.Pdf;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Slips;
import vn.motcua.organisation.People;
import vn.motcua.shared.Role;

/** What the office promises, on the wall and on every receipt; what nothing measures says so. */
@MotCuaTest
class PrintedPromisesTest {
  @Autowired PrintedPromises printed;
  @Autowired OfficePromises promises;
  @Autowired DemocracyWorld people;
  @Autowired DossierWorld world;
  @Autowired Slips slips;
  @Autowired MockMvc mvc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
    people.clerk();
  }

  private void promised(String words, OfficePromise.Signal signal) {
    promises.add(
        people.of(People.NA_HY, "Lò Thị Hà", Role.ADMINISTRATOR),
        UUID.randomUUID(),
        PromiseSet.OWN,
        words,
        signal);
  }

  @Test
  void a_poster_has_every_promise_with_its_measure_and_the_way_to_the_figures() {
    promised("Không để ai về tay không", OfficePromise.Signal.ON_TIME);
    byte[] poster = printed.poster(People.NA_HY, false, "https://motcua.example.vn");
    assertThat(Pdf.text(poster))
        .contains("4 xin", "Xin lỗi", "Luôn mỉm cười", "chưa có dấu hiệu đo")
        .contains("Không để ai về tay không", "Đo bằng: hồ sơ xong trong tháng không trễ")
        .doesNotContain("5 không", "5 biết");
    assertThat(Pdf.qrCode(poster)).isEqualTo("https://motcua.example.vn/co-quan/03169/loi-hua");
    assertThat(Pdf.text(printed.poster(People.NA_HY, true, "https://x.vn"))).contains("4 luôn");
  }

  @Test
  void everybody_opens_the_poster_in_both_sizes_and_no_other() {
    Visits visits = new Visits(mvc);
    for (String size : List.of("a4", "a3")) {
      var answer = visits.open(null, "/co-quan/03169/loi-hua/to-" + size + ".pdf");
      assertThat(answer.getStatus()).isEqualTo(200);
      assertThat(answer.getContentType()).isEqualTo("application/pdf");
    }
    assertThat(visits.open(null, "/co-quan/03169/loi-hua/to-a1.pdf").getStatus()).isEqualTo(404);
    assertThat(visits.open(null, "/co-quan/99999/loi-hua/to-a4.pdf").getStatus()).isEqualTo(404);
    assertThat(visits.read(null, "/co-quan/03169/loi-hua")).contains("to-a3.pdf");
  }

  @Test
  void a_receipt_carries_the_promises_and_stays_on_one_page() {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    byte[] receipt = slips.receipt(dossier, "https://motcua.example.vn");
    assertThat(Pdf.text(receipt)).contains("Cơ quan hứa: ", "Xin chào");
  }

  @Test
  void on_the_slip_stand_whole_promises_only_the_offices_own_first() {
    Random random = new Random(8);
    for (int round = 0; round < 300; round++) {
      List<OfficePromise> own =
          IntStream.range(0, random.nextInt(6))
              .mapToObj(i -> promise("Hứa " + i + " " + "x".repeat(random.nextInt(195))))
              .toList();
      List<PromiseSet> sets =
          List.of(
              new PromiseSet("4-xin", "4 xin", "", List.of(promise("Xin chào"))),
              new PromiseSet(PromiseSet.OWN, "", "", own));
      String line = PromisesOnSlips.fitting(sets, OfficePromise::words);
      assertThat(line.length()).isLessThanOrEqualTo(170);
      for (String one : line.isEmpty() ? new String[0] : line.split("; ")) {
        assertThat(one.equals("Xin chào") || own.stream().anyMatch(p -> p.words().equals(one)))
            .as(line)
            .isTrue();
      }
    }
  }

  private static OfficePromise promise(String words) {
    return new OfficePromise(Optional.empty(), words, OfficePromise.Signal.NONE, "");
  }
}
