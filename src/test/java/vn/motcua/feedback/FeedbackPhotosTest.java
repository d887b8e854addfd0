package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/** A photo is made anew, seen by those who may read the feedback, and never costs the words. */
@MotCuaTest
class FeedbackPhotosTest {
  @Autowired FeedbackWorld world;
  @Autowired FeedbackPhotos photos;
  @Autowired Followers followers;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @Test
  void twenty_megabytes_are_refused_with_the_way_out_and_the_words_are_there() {
    FollowCode code = world.sent("Ghế gãy, có ảnh đây.");
    byte[] huge = Arrays.copyOf(picture("jpeg", 60, 40), 20 * 1024 * 1024);
    assertThatThrownBy(() -> photos.add(code, huge))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("photo-large[20, 15]");
    assertThat(followers.follow(code).said().getFirst().words()).isEqualTo("Ghế gãy, có ảnh đây.");
    assertThat(photos.numbers(world.of(code))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "GIF89a", "<svg onload='alert(1)'/>", "%PDF-1.7", "PK\u0003\u0004", "ÿØÿ"})
  void what_is_no_photo_is_refused_whatever_it_is_called(String content) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> FeedbackPicture.of(content.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void a_small_file_that_unfolds_to_gigabytes_is_refused_by_its_header() {
    byte[] bomb = picture("png", 10, 10);
    for (int i = 16; i < 24; i++) {
      bomb[i] = (byte) (i % 4 == 2 ? 0x7f : 0);
    }
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> FeedbackPicture.of(bomb));
  }

  @Test
  void script_behind_a_photo_and_the_place_it_was_taken_are_gone() throws IOException {
    byte[] photo = picture("jpeg", 400, 300);
    byte[] script = "<script>alert(1)</script>GPS21.38N".getBytes(StandardCharsets.UTF_8);
    byte[] both = Arrays.copyOf(photo, photo.length + script.length);
    System.arraycopy(script, 0, both, photo.length, script.length);
    byte[] ours = FeedbackPicture.of(both);
    assertThat(new String(ours, StandardCharsets.ISO_8859_1)).doesNotContain("script", "GPS");
    assertThat(ImageIO.read(new ByteArrayInputStream(ours)).getWidth()).isEqualTo(400);
  }

  @Test
  void a_large_photo_is_made_small_enough_to_be_looked_at() throws IOException {
    BufferedImage ours =
        ImageIO.read(new ByteArrayInputStream(FeedbackPicture.of(picture("jpeg", 4_000, 3_000))));
    assertThat(ours.getWidth()).isBetween(1_200, 1_600);
    assertThat((double) ours.getWidth() / ours.getHeight()).isBetween(1.32, 1.35);
  }

  @Test
  void three_photos_and_no_more_the_same_one_once_and_none_after_the_answer() {
    FollowCode code = world.sent("Ghế gãy, có ảnh đây.");
    for (int n = 1; n <= 3; n++) {
      photos.add(code, picture("png", 100 + n, 80));
      if (n == 1) {
        photos.add(code, picture("png", 100 + n, 80));
      }
    }
    assertThat(photos.numbers(world.of(code))).containsExactly(1, 2, 3);
    assertThatThrownBy(() -> photos.add(code, picture("png", 90, 80)))
        .hasMessageContaining("refusal.photos");
    FollowCode other = world.sent("Ghế gãy, chưa có ảnh.");
    world.answered(other, "Đã thay.");
    assertThatThrownBy(() -> photos.add(other, picture("png", 90, 80)))
        .hasMessageContaining("refusal.photos");
  }

  @Test
  void whoever_it_is_about_does_not_see_the_photo_either() {
    FollowCode code = world.sent(FeedbackWorld.RUDE, "intake");
    photos.add(code, picture("jpeg", 100, 80));
    Feedback feedback = world.of(code);
    assertThat(photos.of(world.the("chairman"), feedback.unit(), feedback.id(), 1)).isNotEmpty();
    for (String who : new String[] {"intake", "clerk", "chairman (Thanh Nưa)"}) {
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> photos.of(world.the(who), feedback.unit(), feedback.id(), 1));
    }
  }

  static byte[] picture(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, x * 7 + y * 256);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
