package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A citizen tells the office something by telephone, and reads what came of it by the code. */
class ToldInAMinuteTest extends Journey {
  @Test
  void a_citizen_sends_it_nameless_a_named_person_answers_and_the_code_opens_the_answer() {
    Page telephone = browsing.telephone();
    telephone.navigate("/co-quan/03169");
    telephone.click("a[href='/phan-anh/03169/gui']");
    browsing.seen(telephone, "feedback, the form");
    browsing.expects(422, "/phan-anh/03169/gui");
    telephone.click("main form button.btn.wide-btn");
    assertThat(telephone.locator(".problems")).containsText("Chọn một việc gần nhất");
    browsing.seen(telephone, "feedback, something is missing");
    telephone.check("input[name=loai][value=PLACE]");
    telephone.fill("#noiDung", "Ghế ở phòng chờ gãy từ tháng trước.");
    telephone.check("input[name=congKhai]");
    telephone.click("main form button.btn.wide-btn");
    assertThat(telephone.locator("h1")).containsText("Đã nhận");
    String code = telephone.locator(".feedback-code .code").innerText();
    browsing.seen(telephone, "feedback, sent: the code");

    sendsPhotos(telephone);

    Page chairman = browsing.signedIn(browsing.desk(), "hoan.nahy");
    chairman.navigate("/ban-lam-viec/phan-anh");
    browsing.seen(chairman, "feedback, the list");
    chairman.click("main tbody a[href$='" + newest() + "']");
    assertThat(chairman.locator(".feedback-photos img")).hasCount(1);
    browsing.seen(chairman, "feedback, to be assigned");
    Locator assign = chairman.locator("form[action$='/nguoi-xu-ly']");
    assign.locator("select").selectOption(actor("hac.nahy").officer().toString());
    assign.locator("button.btn").click();
    assertThat(chairman.locator("main")).containsText("đang xử lý");

    Page director = browsing.signedIn(browsing.desk(), "hac.nahy");
    director.navigate("/ban-lam-viec/phan-anh");
    director.click("main tbody a[href$='" + newest() + "']");
    browsing.seen(director, "feedback, to be answered");
    Locator answer = director.locator("form[action$='/tra-loi']");
    answer.locator("textarea").fill("Đã thay bốn ghế sáng nay. Cảm ơn bà con.");
    answer.locator("button.btn").click();
    assertThat(director.locator("main")).containsText("đã trả lời");

    Page later = browsing.telephone();
    later.navigate("/phan-anh");
    browsing.seen(later, "feedback, where to and the code");
    later.fill("#ma", "03169-aaaa-bbbb-cccc");
    browsing.expects(404, "/phan-anh/theo-doi");
    later.click("main form button.btn");
    assertThat(later.locator(".problems")).containsText("Chưa thấy mã này");
    later.fill("#ma", code);
    later.click("main form button.btn");
    assertThat(later.locator("main")).containsText("Đã thay bốn ghế sáng nay");
    Assertions.assertThat(later.url()).contains("/phan-anh/theo-doi/03169/");
    browsing.seen(later, "feedback, the answer");
    Browsing.fits(later);
  }

  /**
   * Other journeys tell this office things too: the one just sent, wherever it stands in the list.
   */
  private String newest() {
    return jdbc.sql(
            "select id from feedback where unit_id = '03169' order by number desc, year desc limit 1")
        .query(String.class)
        .single();
  }

  /** Twenty megabytes and a text are refused in words; a real photo is taken. */
  private void sendsPhotos(Page telephone) {
    String own = telephone.url().replaceAll("\\?.*", "").replaceAll("https?://[^/]+", "");
    byte[] text = "không phải ảnh".getBytes(StandardCharsets.UTF_8);
    for (byte[] refused : List.of(new byte[20 * 1024 * 1024], text)) {
      browsing.expects(422, own + "/anh");
      telephone.setInputFiles("#anh", new FilePayload("anh.jpg", "image/jpeg", refused));
      telephone.click("form[action$='/anh'] button.btn");
      assertThat(telephone.locator(".problems")).containsText("vẫn còn nguyên");
      assertThat(telephone.locator("main")).containsText("Ghế ở phòng chờ gãy");
    }
    browsing.seen(telephone, "feedback, that was no photo");
    telephone.setInputFiles("#anh", new FilePayload("anh.jpg", "image/jpeg", jpeg()));
    telephone.click("form[action$='/anh'] button.btn");
    assertThat(telephone.locator("main")).containsText("Đã gửi 1 ảnh");
    browsing.seen(telephone, "feedback, a photo was sent");
  }

  private static byte[] jpeg() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "jpeg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
