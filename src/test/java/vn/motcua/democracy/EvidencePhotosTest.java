package vn.motcua.democracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.democracy.web.Visits;
import vn.motcua.organisation.People;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.web.DeskGuest;

/** A photo proves that something hung; nothing of the file that was sent is kept. */
@MotCuaTest
class EvidencePhotosTest {
  @Autowired EvidencePhotos photos;
  @Autowired Disclosures publications;
  @Autowired DemocracyWorld world;
  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;
  private UUID publication;
  private UUID showing;

  @BeforeEach
  void a_budget_hangs_at_the_office() {
    clock.set("2026-11-10T09:00");
    publication = world.entered(2, "Dự toán ngân sách " + UUID.randomUUID(), "2026-11-05");
    publications.show(
        world.clerk(), publication, DemocracyWorld.at(Means.BOARD_OFFICE, "2026-11-06"));
    showing = publications.byId(People.NA_HY, publication).publication().showings().getFirst().id();
  }

  private static byte[] photo(int width) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(width, 300, BufferedImage.TYPE_INT_RGB), "jpeg", out);
      return out.toByteArray();
    } catch (IOException never) {
      throw new IllegalStateException(never);
    }
  }

  private List<Integer> numbers() {
    return photos.of(People.NA_HY, publication).getOrDefault(showing, List.of());
  }

  @Test
  void a_photo_is_kept_as_our_own_picture_and_the_same_once() throws IOException {
    byte[] sent = photo(2_400);
    byte[] script = "<script>alert(1)</script>GPS21.38N".getBytes(StandardCharsets.UTF_8);
    byte[] both = Arrays.copyOf(sent, sent.length + script.length);
    System.arraycopy(script, 0, both, sent.length, script.length);
    photos.add(world.clerk(), publication, showing, both);
    photos.add(world.clerk(), publication, showing, sent);
    assertThat(numbers()).containsExactly(1);
    byte[] ours = photos.photo(People.NA_HY, publication, showing, 1);
    assertThat(new String(ours, StandardCharsets.ISO_8859_1)).doesNotContain("script", "GPS");
    assertThat(ImageIO.read(new ByteArrayInputStream(ours)).getWidth()).isLessThanOrEqualTo(1_600);
  }

  @Test
  void a_fourth_photo_and_what_is_no_photo_are_refused() {
    for (int i = 1; i <= 3; i++) {
      photos.add(world.clerk(), publication, showing, photo(100 * i));
    }
    assertThatThrownBy(() -> photos.add(world.clerk(), publication, showing, photo(700)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(
            () -> photos.add(world.clerk(), publication, showing, new byte[20 * 1024 * 1024]))
        .hasMessageContaining("photo-large");
    for (String none : List.of("", "GIF89a", "<svg onload='alert(1)'/>", "%PDF-1.7")) {
      assertThatThrownBy(() ->
              photos.add(
                  world.clerk(), publication, showing, none.getBytes(StandardCharsets.UTF_8)))
          .hasMessageContaining("photo-kind");
    }
    assertThat(numbers()).hasSize(3);
  }

  @Test
  void who_may_not_adds_none_and_another_unit_sees_none() {
    photos.add(world.clerk(), publication, showing, photo(100));
    assertThatThrownBy(() -> photos.add(world.front(), publication, showing, photo(200)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> photos.add(world.neighbour(), publication, showing, photo(200)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> photos.photo(People.THANH_NUA, publication, showing, 1))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> photos.photo(People.NA_HY, publication, UUID.randomUUID(), 1))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> jdbc.sql("delete from publication_showing_photo").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void the_clerk_adds_it_on_the_page_and_the_front_looks_at_it() throws Exception {
    Visits visits = new Visits(mvc);
    String page = "/cong-khai/" + publication + "/anh";
    String desk = "/ban-lam-viec/dan-chu" + page;
    String one = desk.replace("/anh", "/noi-cong-khai/" + showing + "/anh");
    MockMultipartFile file = new MockMultipartFile("anh", "bang-tin.jpg", "image/jpeg", photo(640));
    var sent =
        mvc.perform(multipart(one).file(file).with(csrf()).with(DeskGuest.as(world.clerk())))
            .andReturn()
            .getResponse();
    assertThat(sent.getRedirectedUrl()).isEqualTo(desk);
    MockMultipartFile none = new MockMultipartFile("anh", "x.jpg", "image/jpeg", "x".getBytes());
    var refused =
        mvc.perform(multipart(one).file(none).with(csrf()).with(DeskGuest.as(world.clerk())))
            .andReturn()
            .getResponse();
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Visits.text(refused)).contains("không phải ảnh chụp");
    String watched = "/giam-sat/dan-chu" + page;
    assertThat(visits.read(world.front(), watched))
        .contains(one.replace("/ban-lam-viec", "/giam-sat") + "/1")
        .doesNotContain("type=\"file\"");
    var picture = visits.open(world.front(), one.replace("/ban-lam-viec", "/giam-sat") + "/1");
    assertThat(picture.getContentType()).isEqualTo("image/jpeg");
    assertThat(visits.open(null, one + "/1").getStatus()).isEqualTo(302);
  }
}
