package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.Refusal;

/** What becomes of a file somebody sends as a paper. */
class ReadPaperTest {
  private static final PaperLimit LIMIT = new PaperLimit(5_000_000, 5, 20_000_000, 2_200);

  /** One grey pixel, the smallest WebP there is. */
  private static final String WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

  @Test
  void a_photo_loses_its_place_and_stands_upright() throws IOException {
    byte[] sent = PaperFiles.telephone(6, "21.8N103.1E Na Hy");
    ReadPaper read = read(sent);
    assertThat(read.media()).isEqualTo("image/jpeg");
    assertThat(read.pages()).isEqualTo(1);
    byte[] kept = read.files().getFirst().content();
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "Na Hy");
    BufferedImage page = ImageIO.read(new ByteArrayInputStream(kept));
    assertThat(page.getHeight()).isEqualTo(800);
    assertThat(page.getWidth()).isEqualTo(600);
    assertThat(page.getRGB(590, 10) & 0xff)
        .as("the dark corner turned to the right")
        .isLessThan(60);
    assertThat(page.getRGB(10, 10) & 0xff).isGreaterThan(200);
    BufferedImage thumb = ImageIO.read(new ByteArrayInputStream(read.files().getFirst().thumb()));
    assertThat(thumb.getHeight()).isEqualTo(240);
  }

  @Test
  void a_large_photo_becomes_as_small_as_legible_print_allows() throws IOException {
    ReadPaper read = read(PaperFiles.image("png", 3_000, 4_000, 2));
    BufferedImage page = ImageIO.read(new ByteArrayInputStream(read.files().getFirst().content()));
    assertThat(page.getHeight()).isEqualTo(2_200);
    assertThat(read.bytes()).isLessThan(1_000_000);
  }

  @Test
  void webp_is_read_as_telephones_send_it() {
    assertThat(read(Base64.getDecoder().decode(WEBP)).pages()).isEqualTo(1);
  }

  @Test
  void several_photos_are_pages_in_their_order_and_one_pdf_when_opened() throws IOException {
    ReadPaper read =
        ReadPaper.of(
            List.of(
                PaperFiles.sent(PaperFiles.jpeg(1)),
                PaperFiles.sent(PaperFiles.image("png", 800, 600, 2))),
            LIMIT);
    assertThat(read.pages()).isEqualTo(2);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PagesPdf.write(false, read.files().stream().map(ReadPaper.Made::content), out);
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
      assertThat(pdf.getPage(0).getMediaBox().getHeight()).isGreaterThan(800);
      assertThat(pdf.getPage(1).getMediaBox().getWidth()).isGreaterThan(800);
    }
  }

  @Test
  void a_pdf_stays_as_it_was_sent() {
    byte[] sent = PaperFiles.pdf(3);
    ReadPaper read = read(sent);
    assertThat(read.media()).isEqualTo("application/pdf");
    assertThat(read.pages()).isEqualTo(3);
    assertThat(read.files().getFirst().content()).isEqualTo(sent);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PagesPdf.write(true, Stream.of(sent), out);
    assertThat(out.toByteArray()).isEqualTo(sent);
  }

  @Test
  void a_pdf_that_could_do_something_is_refused_with_the_way_out() {
    refused(PaperFiles.pdfWithScript(), "papers.refusal.pdf-active");
    refused(PaperFiles.pdfThatLaunches(), "papers.refusal.pdf-active");
    refused(PaperFiles.pdfWithFile(), "papers.refusal.pdf-active");
    refused(PaperFiles.lockedPdf("matkhau"), "papers.refusal.pdf-locked");
    refused(PaperFiles.lockedPdf(""), "papers.refusal.pdf-locked");
    refused(PaperFiles.pdfBomb(), "papers.refusal.pdf-bomb");
  }

  @Test
  void a_pdf_folded_twice_or_with_a_disguised_filter_is_refused_before_it_is_read() {
    byte[] plain = PaperFiles.pdf(1);
    for (String filter : List.of("/Filter [/FlateDecode /FlateDecode]", "/Filter /F#6cateDecode")) {
      byte[] sent =
          PaperFiles.joined(
              List.of(
                  PaperFiles.cut(plain, 0, 9),
                  PaperFiles.text("% " + filter + "\n"),
                  PaperFiles.cut(plain, 9, plain.length)));
      assertThat(catchThrowableOfType(Refusal.class, () -> Inflated.requireModest(sent)).key())
          .isEqualTo("papers.refusal.pdf-bomb");
    }
    Inflated.requireModest(plain);
  }

  @Test
  void half_a_pdf_a_page_behind_a_pdf_and_no_pdf_at_all_are_refused() {
    byte[] whole = PaperFiles.pdf(2);
    refused(PaperFiles.cut(whole, 0, whole.length / 2), "papers.refusal.pdf-broken");
    refused(
        PaperFiles.joined(List.of(whole, PaperFiles.text("<script>alert(1)</script>"))),
        "papers.refusal.pdf-broken");
    refused(PaperFiles.text("%PDF-1.7 nothing"), "papers.refusal.pdf-broken");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><script>alert(1)</script></html>",
        "\n <!DOCTYPE html>",
        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "\uFEFF<?xml version='1.0'?>"
      })
  void a_page_under_another_name_is_refused(String page) {
    refused(PaperFiles.text(page), "papers.refusal.page");
  }

  @Test
  void office_files_archives_heic_and_anything_else_are_refused_by_what_they_are() {
    refused(PaperFiles.text("PK\u0003\u0004word/vbaProject.bin"), "papers.refusal.office");
    refused(
        new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}, "papers.refusal.office");
    refused(PaperFiles.text("\0\0\0\u0018ftypheic\0\0\0\0mif1"), "papers.refusal.heic");
    refused(PaperFiles.text("MZ program"), "papers.refusal.kind");
    refused(PaperFiles.text("ftyp"), "papers.refusal.kind");
  }

  @Test
  void nothing_hidden_behind_a_photo_is_kept() {
    byte[] polyglot =
        PaperFiles.joined(
            List.of(
                PaperFiles.jpeg(1), PaperFiles.text("<script>alert('x')</script>PK\u0003\u0004")));
    byte[] kept = read(polyglot).files().getFirst().content();
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("script", "PK");
  }

  @Test
  void a_picture_of_gigabytes_is_refused_by_its_header_and_a_broken_one_by_itself() {
    refused(PaperFiles.pixelBomb(60_000, 60_000), "papers.refusal.pixels");
    refused(PaperFiles.pixelBomb(100, 100), "papers.refusal.picture-broken");
    byte[] whole = PaperFiles.jpeg(3);
    refused(PaperFiles.cut(whole, 0, 40), "papers.refusal.picture-broken");
  }

  @Test
  void too_much_is_refused_before_anything_is_opened() {
    SentFile huge =
        new SentFile(
            50_000_000,
            () -> {
              throw new AssertionError("opened");
            });
    assertThat(refusal(List.of(huge))).isEqualTo("papers.refusal.large");
    List<SentFile> six = java.util.Collections.nCopies(6, PaperFiles.sent(PaperFiles.jpeg(1)));
    assertThat(refusal(six)).isEqualTo("papers.refusal.pages");
    assertThat(refusal(List.of(PaperFiles.sent(PaperFiles.pdf(6)))))
        .isEqualTo("papers.refusal.pages");
    assertThat(refusal(List.of())).isEqualTo("papers.refusal.empty");
    assertThat(refusal(List.of(PaperFiles.sent(new byte[0])))).isEqualTo("papers.refusal.empty");
    assertThat(
            refusal(
                List.of(PaperFiles.sent(PaperFiles.jpeg(1)), PaperFiles.sent(PaperFiles.pdf(1)))))
        .isEqualTo("papers.refusal.mixed");
  }

  private static ReadPaper read(byte[] sent) {
    return ReadPaper.of(List.of(PaperFiles.sent(sent)), LIMIT);
  }

  private static void refused(byte[] sent, String key) {
    assertThat(refusal(List.of(PaperFiles.sent(sent)))).isEqualTo(key);
  }

  private static String refusal(List<SentFile> sent) {
    return catchThrowableOfType(Refusal.class, () -> ReadPaper.of(sent, LIMIT)).key();
  }
}
