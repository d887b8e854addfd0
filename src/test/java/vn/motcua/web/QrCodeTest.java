package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  private static final int SCALE = 8;

  @Test
  void a_phone_reads_back_what_was_written() throws Exception {
    String text = "https://motcua.example/hs/03169-261102-0007?k=Nà Hỳ";
    assertThat(read(QrCode.svg(text))).isEqualTo(text);
  }

  @Test
  void the_drawing_needs_no_style_attribute() {
    assertThat(QrCode.svg("x")).doesNotContain("style=").startsWith("<svg").endsWith("</svg>");
  }

  @Test
  void a_text_that_does_not_fit_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QrCode.svg("x".repeat(4000)))
        .withMessageContaining("4000");
  }

  /** Draws the strokes of the SVG and reads them as a camera would. */
  private static String read(String svg) throws Exception {
    Matcher size = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
    assertThat(size.find()).isTrue();
    int side = Integer.parseInt(size.group(1)) * SCALE;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, 0xffffff);
    Matcher stroke = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h").matcher(svg);
    while (stroke.find()) {
      int x = Integer.parseInt(stroke.group(1)) * SCALE;
      int y = Integer.parseInt(stroke.group(2)) * SCALE;
      int width = Integer.parseInt(stroke.group(3)) * SCALE;
      for (int row = y; row < y + SCALE; row++) {
        Arrays.fill(pixels, row * side + x, row * side + x + width, 0);
      }
    }
    var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
    return new QRCodeReader().decode(picture).getText();
  }
}
