package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;

/** The Front asks why something is late, reads every step of it, and meets nobody's name. */
class TheFrontFollowsALateFigureTest extends Journey {
  private static final String NAME = "Sùng Thị Kín Đáo";

  @Test
  void from_the_late_figure_to_the_list_to_the_steps_of_one_dossier_and_no_name() {
    Dossier dossier = received("inh.nahy", NAME);
    clock.set("2026-11-05T09:00");
    Dossiers.Seen seen = new Dossiers.Seen(dossier.id(), dossier.version());
    UUID next = desks.candidates(dossier, 2).getFirst().officer().id();
    dossiers.handOver(
        actor("inh.nahy"), seen, next, "Chờ bà Sùng ở bản Huổi Đáp, điện thoại 0912 345 678");
    String ref =
        jdbc.sql("select open_ref::text from dossier where id = ?")
            .param(dossier.id())
            .query(String.class)
            .single();

    Page front = browsing.signedIn(browsing.desk(), "say.nahy");
    front.click("main a:has-text('Hồ sơ trễ, tạm dừng')");
    browsing.seen(front, "the Front reads the figures of the month");
    front.click("ul.kinds a:has-text('Đang trễ hẹn')");
    namesNobody(front);
    browsing.seen(front, "the dossiers that are late now, by reference");
    front.navigate("/giam-sat/ho-so/" + ref);
    assertThat(front.innerText("main")).contains("tiếp nhận", "chuyển khâu sau", "đang trễ hẹn");
    namesNobody(front);
    browsing.seen(front, "the steps of a late dossier, redacted");
    browsing.expects(400, "/giam-sat/ho-so");
    front.navigate("/giam-sat/ho-so?tu=2026-11-05&den=2026-11-01");
    browsing.seen(front, "days that make no period");

    Page secretary = browsing.signedIn(browsing.narrowTelephone(), "pao.nahy");
    secretary.navigate("/giam-sat/ho-so");
    browsing.seen(secretary, "the Party secretary reads the same at 320 px");
    Browsing.fits(secretary);
    secretary.navigate("/giam-sat/ho-so/" + ref);
    namesNobody(secretary);
    browsing.seen(secretary, "the steps of a late dossier at 320 px");
    Browsing.fits(secretary);

    Page citizen = citizen(dossier);
    citizen.navigate(citizen.url().split("\\?")[0] + "/ai-da-xem");
    assertThat(citizen.innerText("main")).contains("đã che mọi dữ liệu cá nhân (giám sát)");
    browsing.seen(citizen, "the citizen reads that the Front looked");
  }

  private static void namesNobody(Page page) {
    List<String> words = List.of("Kín Đáo", "Sùng", "Huổi Đáp", "0912", "0900 111 222", "Nà Hỳ 2");
    assertThat(page.content()).doesNotContain(words.toArray(String[]::new));
    assertThat(page.content()).doesNotContain("Lò Văn Inh");
  }
}
