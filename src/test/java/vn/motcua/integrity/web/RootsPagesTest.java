package vn.motcua.integrity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.certification.CertificationWorld;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.integrity.DayRoots;
import vn.motcua.integrity.Owner;

@MotCuaTest
class RootsPagesTest {
  @Autowired MockMvcTester mvc;
  @Autowired DossierWorld world;
  @Autowired CertificationWorld counter;
  @Autowired DayRoots roots;
  @Autowired Owner owner;
  @Autowired TestClock clock;

  private Dossier dossier;

  @BeforeEach
  void a_morning_at_the_desk() {
    owner.run("delete from integrity_day");
    clock.set("2026-11-02T08:00");
    dossier = world.until(world.received("Vừ Thị Mỷ"), Stage.APPRAISING);
    world.received("Giàng A Xa");
  }

  private void nextMorning() {
    clock.set("2026-11-03T08:00");
    roots.seal();
  }

  @Test
  void a_citizen_who_reads_the_page_of_the_commune_sees_each_day_and_how_to_check() {
    nextMorning();
    assertThat(mvc.get().uri("/kiem-chung/03169"))
        .hasStatusOk()
        .bodyText()
        .contains("Lịch sử hồ sơ có bị sửa lại không?", "/kiem-chung/03169/2026-11-02")
        .contains("Người giữ máy chủ có thể viết lại tất cả")
        .doesNotContain("Vừ Thị Mỷ", "Lò Văn Inh");
  }

  @Test
  void the_page_of_the_day_tells_that_the_history_still_gives_the_published_value() {
    nextMorning();
    assertThat(mvc.get().uri("/kiem-chung/03169/2026-11-02"))
        .hasStatusOk()
        .bodyText()
        .contains("Khớp", "0".repeat(64))
        .doesNotContain("Không khớp");
  }

  @Test
  void a_commune_that_has_published_nothing_yet_says_so() {
    assertThat(mvc.get().uri("/kiem-chung/03328"))
        .hasStatusOk()
        .bodyText()
        .contains("Chưa có ngày nào được đăng");
  }

  @Test
  void addresses_nobody_published_are_not_found() {
    nextMorning();
    for (String address :
        new String[] {
          "/kiem-chung/99999",
          "/kiem-chung/xa-lo",
          "/kiem-chung/03169/2020-01-01",
          "/kiem-chung/03169/hom-qua",
          "/kiem-chung/03169?truoc=hom-qua",
          "/hs/03169/khongphaimabimat/kiem-chung",
          "/api/v1/integrity/03169/khongphaimabimat",
          "/api/v1/integrity/xa-lo/khongphaimabimat"
        }) {
      assertThat(mvc.get().uri(address)).as(address).hasStatus(404);
    }
  }

  @Test
  void the_slips_page_leads_to_the_proof_and_a_typed_code_does_not() {
    String proof = slip() + "/kiem-chung";
    assertThat(mvc.get().uri(slip())).hasStatusOk().bodyText().contains(proof);
    assertThat(mvc.get().uri("/tra-cuu?ma=" + dossier.code()))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("kiem-chung");
  }

  @Test
  void today_the_proof_waits_and_tomorrow_every_step_can_be_followed() {
    assertThat(mvc.get().uri(slip() + "/kiem-chung"))
        .hasStatusOk()
        .bodyText()
        .contains("Sẽ đăng sau khi hết ngày");
    nextMorning();
    assertThat(mvc.get().uri(slip() + "/kiem-chung"))
        .hasStatusOk()
        .hasHeader("Referrer-Policy", "no-referrer")
        .hasHeader("X-Robots-Tag", "noindex")
        .bodyText()
        .contains("Khớp với giá trị đã đăng", "Ghép với dãy ở bên", "Xem từng bước tính")
        .doesNotContain("Vừ Thị Mỷ", "bản Nà Hỳ 2", "Sẽ đăng sau khi hết ngày");
  }

  @Test
  void a_stranger_with_nothing_but_the_json_and_sha256_comes_to_the_published_root()
      throws Exception {
    nextMorning();
    JsonNode answer = json("/api/v1/integrity/03169/" + dossier.filing().trackSecret());
    assertThat(answer.get("events").size()).isEqualTo(dossier.version());
    for (JsonNode event : answer.get("events")) {
      String root = rootOf(event);
      assertThat(root).isEqualTo(event.get("day").get("root").asString());
      assertThat(event.get("holds").asBoolean()).isTrue();
      assertThat(mvc.get().uri("/kiem-chung/03169/2026-11-02")).bodyText().contains(root);
    }
  }

  /** With nothing but SHA-256, as the answer says. */
  private static String rootOf(JsonNode event) throws Exception {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    sha.update((byte) 0);
    byte[] now = sha.digest(bytes(event.get("hash")));
    for (JsonNode step : event.get("proof").get("steps")) {
      boolean left = step.get("side").asString().equals("left");
      sha.update((byte) 1);
      sha.update(left ? bytes(step.get("hash")) : now);
      now = sha.digest(left ? now : bytes(step.get("hash")));
    }
    return HexFormat.of().formatHex(now);
  }

  @Test
  void the_json_says_nothing_about_a_person() throws Exception {
    nextMorning();
    String text = json("/api/v1/integrity/03169/" + dossier.filing().trackSecret()).toString();
    assertThat(text)
        .doesNotContain("Mỷ", "Lò Văn", dossier.code(), dossier.id().toString(), "1.001193")
        .doesNotContain(dossier.holder().toString());
  }

  @Test
  void the_pages_are_there_in_english() {
    nextMorning();
    assertThat(mvc.get().uri("/kiem-chung/03169?lang=en"))
        .hasStatusOk()
        .bodyText()
        .contains("Was the history of the files rewritten?");
    assertThat(mvc.get().uri(slip() + "/kiem-chung?lang=en"))
        .bodyText()
        .contains("Matches the published value");
  }

  @Test
  void whoever_holds_a_certified_copy_checks_its_number_without_any_secret() {
    var copy =
        counter
            .entered("desk (Nà Hỳ)", "Giàng A Xa", CertificationWorld.copy("Thẻ căn cước", 1, 1))
            .getFirst()
            .entry();
    nextMorning();
    assertThat(mvc.get().uri("/kiem-chung/03169"))
        .bodyText()
        .contains("/kiem-chung/03169/so")
        .contains("sổ chứng thực theo sổ, năm, số thứ tự");
    assertThat(mvc.get().uri("/kiem-chung/03169/2026-11-02"))
        .bodyText()
        .contains("gồm việc của hồ sơ và của sổ chứng thực");
    assertThat(mvc.get().uri("/kiem-chung/03169/so"))
        .hasStatusOk()
        .bodyText()
        .contains("Sổ chứng thực bản sao từ bản chính", "value=\"2026\"")
        .doesNotContain("Chưa tìm thấy số này");
    assertThat(mvc.get().uri("/kiem-chung/03169/so?loai=ban-sao&nam=2026&so=" + copy.number()))
        .hasStatusOk()
        .bodyText()
        .contains("Khớp với giá trị đã đăng", "/registers/ban-sao/2026/" + copy.number())
        .doesNotContain("Giàng A Xa", "Thẻ căn cước", "042199000123");
  }

  @Test
  void a_number_nobody_gave_is_said_kindly_and_nonsense_breaks_nothing() {
    for (String typed :
        new String[] {
          "loai=ban-sao&nam=2026&so=777", "loai=ban-sao&nam=hai&so=1", "loai=&nam=&so=một"
        }) {
      assertThat(mvc.get().uri("/kiem-chung/03169/so?" + typed))
          .as(typed)
          .hasStatus(404)
          .bodyText()
          .contains("Chưa tìm thấy số này trong sổ");
    }
    assertThat(mvc.get().uri("/api/v1/integrity/03169/registers/ban-sao/2026/777")).hasStatus(404);
    assertThat(mvc.get().uri("/kiem-chung/99999/so")).hasStatus(404);
  }

  @Test
  void a_program_follows_a_register_number_to_the_published_root() throws Exception {
    var copy =
        counter
            .entered("desk (Nà Hỳ)", "Sùng A Lử", CertificationWorld.copy("Bằng", 2, 1))
            .getFirst()
            .entry();
    nextMorning();
    JsonNode answer = json("/api/v1/integrity/03169/registers/ban-sao/2026/" + copy.number());
    JsonNode event = answer.get("events").get(0);
    assertThat(event.get("holds").asBoolean()).isTrue();
    assertThat(event.get("day").get("layout").asInt()).isEqualTo(2);
    assertThat(rootOf(event)).isEqualTo(event.get("day").get("root").asString());
    assertThat(answer.toString()).doesNotContain("Sùng", "Bằng", "\"fee\"");
  }

  private String slip() {
    return "/hs/03169/" + dossier.filing().trackSecret();
  }

  private JsonNode json(String address) throws Exception {
    var answer = mvc.get().uri(address).exchange().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return JsonMapper.builder().build().readTree(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(JsonNode hex) {
    return HexFormat.of().parseHex(hex.asString());
  }
}
