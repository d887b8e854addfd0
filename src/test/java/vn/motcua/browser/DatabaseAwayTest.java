package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.motcua.TestDatabase;
import vn.motcua.dossiers.Dossier;

/** The database dies and its port is taken: a kind page at once, and work again by itself. */
class DatabaseAwayTest extends Journey {
  @Test
  void the_database_is_away_and_comes_back_without_anybody_doing_anything() throws Exception {
    Dossier dossier = received("inh.nahy", "Vừ Thị Mỷ");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    Page telephone = browsing.telephone();
    desk.navigate(page(dossier));
    desk.fill("#chuyen-buoc-loi", "Ghi chú đang viết dở");
    int databasePort = TestDatabase.port();
    TestDatabase.kill();
    try (ServerSocket taken = take(databasePort)) {
      Thread.ofVirtual().start(() -> hangUp(taken));
      browsing.expects(503, page(dossier));
      Response sent =
          desk.waitForResponse(
              response -> response.request().isNavigationRequest(),
              () -> desk.click("main section .card form.act button.btn:not(.ghost)"));
      assertThat(sent.status()).isEqualTo(503);
      assertThat(desk.locator("main")).containsText("Hồ sơ đã nhận không mất");
      browsing.seen(desk, "the database is away");
      browsing.visit(telephone, "/co-quan/03169", 503, "the database is away, for a citizen");
      assertThat(sent.headers()).containsKey("retry-after");
    }
    assertThat(backWithin(Duration.ofSeconds(60), telephone)).isTrue();
    assertThat(one("select stage from dossier where id = ?", dossier.id())).isEqualTo("AT_INTAKE");
    desk.click("button:has-text('Gửi lại')");
    assertThat(desk.locator("#ho-so")).containsText("Ghi chú đang viết dở");
    assertThat(one("select stage from dossier where id = ?", dossier.id())).isEqualTo("ASSIGNING");
    browsing.seen(desk, "the database is back");
  }

  @Test
  void an_act_beside_the_list_is_kept_while_the_database_is_away_and_sent_again() throws Exception {
    Dossier dossier = received("inh.nahy", "Vừ Thị Mỷ");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.click("a.open[href='" + page(dossier) + "']");
    desk.waitForSelector("#khung form.act");
    desk.fill("#khung #chuyen-buoc-loi", "Ghi chú bên danh sách");
    int databasePort = TestDatabase.port();
    TestDatabase.kill();
    try (ServerSocket taken = take(databasePort)) {
      Thread.ofVirtual().start(() -> hangUp(taken));
      browsing.expects(503, page(dossier));
      browsing.expects(503, page(dossier));
      desk.click("#khung form.act button.btn:not(.ghost)");
      desk.waitForSelector("button:has-text('Gửi lại')");
      assertThat(desk.locator("main")).containsText("Hồ sơ đã nhận không mất");
      browsing.seen(desk, "the database is away, beside the list");
    }
    assertThat(backWithin(Duration.ofSeconds(60), browsing.telephone())).isTrue();
    assertThat(one("select stage from dossier where id = ?", dossier.id())).isEqualTo("AT_INTAKE");
    desk.click("button:has-text('Gửi lại')");
    assertThat(desk.locator("#ho-so")).containsText("Ghi chú bên danh sách");
    assertThat(one("select stage from dossier where id = ?", dossier.id())).isEqualTo("ASSIGNING");
  }

  /** Another program sits on the port, so that the restart cannot succeed until it goes. */
  private static ServerSocket take(int port) throws IOException, InterruptedException {
    for (int attempt = 0; ; attempt++) {
      try {
        return new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
      } catch (BindException inUse) {
        if (attempt > 200) {
          throw inUse;
        }
        Thread.sleep(10);
      }
    }
  }

  private static void hangUp(ServerSocket taken) {
    while (!taken.isClosed()) {
      try {
        taken.accept().close();
      } catch (IOException _) {
        return; // closed: the test is over
      }
    }
  }

  private boolean backWithin(Duration patience, Page page) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() < deadline) {
      browsing.expects(503, "/co-quan/03169");
      if (page.navigate("/co-quan/03169").status() == 200) {
        return true;
      }
      Thread.sleep(500);
    }
    return false;
  }
}
