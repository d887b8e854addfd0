package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.Refusal;

class PortraitTest {
  /** A picture whose left half is red and whose right half is blue. */
  static byte[] picture(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, (x < width / 2 ? Color.RED : Color.BLUE).getRGB());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void any_photo_becomes_our_own_small_square(String format) throws IOException {
    BufferedImage ours = read(Portrait.of(picture(format, 900, 600)));
    assertThat(ours.getWidth()).isEqualTo(320);
    assertThat(ours.getHeight()).isEqualTo(320);
  }

  @Test
  void nothing_of_the_uploaded_bytes_is_kept() {
    byte[] photo = picture("jpeg", 400, 400);
    byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    byte[] both = java.util.Arrays.copyOf(photo, photo.length + script.length);
    System.arraycopy(script, 0, both, photo.length, script.length);
    assertThat(new String(Portrait.of(both), StandardCharsets.ISO_8859_1)).doesNotContain("script");
  }

  @Test
  void a_photo_taken_with_the_phone_held_upright_stands_upright() throws IOException {
    BufferedImage turned = read(Portrait.of(withOrientation(picture("jpeg", 640, 640), 6)));
    assertThat(new Color(turned.getRGB(160, 40)).getRed()).isGreaterThan(200);
    assertThat(new Color(turned.getRGB(160, 280)).getBlue()).isGreaterThan(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "GIF89a", "<svg onload='alert(1)'/>", "%PDF-1.7", "PK\u0003\u0004", "ÿØÿ"})
  void what_is_no_photo_is_refused(String content) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Portrait.of(content.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void a_small_file_that_unfolds_to_gigabytes_is_refused_by_its_header() {
    byte[] bomb = picture("png", 10, 10);
    for (int i = 16; i < 24; i++) {
      bomb[i] = (byte) (i % 4 == 2 ? 0x7f : 0);
    }
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Portrait.of(bomb));
  }

  @Test
  void a_photo_cut_off_in_the_middle_is_refused() {
    byte[] photo = picture("png", 400, 400);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Portrait.of(java.util.Arrays.copyOf(photo, photo.length / 2)));
  }

  @Test
  void initials_stand_in_for_a_photo_and_are_drawn_safely() {
    assertThat(Initials.letters("Lò Văn Inh")).isEqualTo("LI");
    assertThat(Initials.letters("  Đinh  Công Thắng ")).isEqualTo("ĐT");
    assertThat(Initials.letters("Pà")).isEqualTo("P");
    assertThat(new String(Initials.of("<b> &x").content(), StandardCharsets.UTF_8))
        .contains("&lt;&amp;");
  }

  private static BufferedImage read(byte[] jpeg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  /** Puts an Exif segment with the orientation right behind the first two bytes. */
  private static byte[] withOrientation(byte[] jpeg, int orientation) {
    byte[] exif = {
      (byte) 0xff,
      (byte) 0xe1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      0x01,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    byte[] all = new byte[jpeg.length + exif.length];
    System.arraycopy(jpeg, 0, all, 0, 2);
    System.arraycopy(exif, 0, all, 2, exif.length);
    System.arraycopy(jpeg, 2, all, 2 + exif.length, jpeg.length - 2);
    return all;
  }
}
