package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/**
 * Every field of every form and every word of every address, filled with what nobody should type:
 * the answer is a page with kind words, never a breakdown, and nothing half done.
 */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddInputTest {
  /** A form: its address and its fields. */
  private record Form(String address, String... fields) {
    @Override
    public String toString() {
      return address;
    }
  }

  @Autowired MockMvc mvc;
  @Autowired DossierWorld world;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  private Dossier dossier;
  private Actor everything;

  @BeforeAll
  void an_office_at_work() {
    clock.set(TestClock.MONDAY_MORNING);
    dossier = world.received("Vừ Thị Mỷ");
    Actor inh = world.the("intake");
    everything =
        new Actor(
            inh.unit(),
            inh.officer(),
            inh.name(),
            Set.of(Role.INTAKE, Role.RETURN, Role.LEADER, Role.ADMINISTRATOR));
  }

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
  }

  static List<String> addresses() {
    return OddWords.ADDRESSES;
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void an_odd_address_never_breaks_the_program(String address) {
    List<String> faults = new ArrayList<>();
    for (String odd : OddWords.ALL) {
      String whole = address.replace("{}", encoded(odd));
      ask(get(java.net.URI.create(whole)), shown(whole), faults);
    }
    assertThat(faults).as("%s", String.join("\n", faults)).isEmpty();
  }

  static List<Form> forms() {
    return List.of(
        new Form(
            "/ban-lam-viec/vang-mat",
            "officer",
            "from",
            "fromTime",
            "to",
            "toTime",
            "reason",
            "standIn"),
        new Form("/ban-lam-viec/co-mat", "officer"),
        new Form("/quan-tri/don-vi", "centreName", "address", "dutyPhone", "formOfAddress"),
        new Form("/quan-tri/don-vi/ban", "number", "deskName"),
        new Form(
            "/quan-tri/can-bo",
            "name",
            "duty",
            "dutyPhone",
            "personalPhone",
            "phoneConsent",
            "phoneFrom",
            "phoneTo",
            "languages",
            "desk",
            "rank",
            "title",
            "department",
            "since",
            "roles"),
        new Form(
            "/quan-tri/can-bo/OFFICER",
            "name",
            "duty",
            "dutyPhone",
            "personalPhone",
            "phoneFrom",
            "languages",
            "desk",
            "rank"),
        new Form("/quan-tri/can-bo/OFFICER/vai-tro", "roles"),
        new Form("/quan-tri/can-bo/OFFICER/chuc-danh", "title", "department", "since"),
        new Form("/quan-tri/can-bo/OFFICER/tai-khoan", "ten"),
        new Form("/quan-tri/lich-lam-viec/ngay", "day", "name", "kind"),
        new Form("/quan-tri/lich-lam-viec/gio", "from", "t2", "t3", "t4", "t5", "t6", "t7", "cn"),
        new Form("/quan-tri/lich-lam-viec/cong-bo", "until"),
        new Form("/quan-tri/ma-ho-so", "mau"),
        new Form(
            "/quan-tri/thu-tuc/1.001193/phien-ban",
            "name",
            "field",
            "decision",
            "validFrom",
            "conditions",
            "paperName",
            "originals"),
        new Form("/quan-tri/thu-tuc/1.001193/quy-trinh", "source", "validFrom", "unit", "amount"),
        new Form("/quan-tri/thu-tuc-nhan/1.001193", "code", "settledOnSpot", "back"),
        new Form("/tai-khoan/mat-khau", "matKhauCu", "matKhauMoi", "matKhauMoiLai"),
        new Form(
            "/ban-lam-viec/tiep-nhan/1.001193",
            "khoa",
            "hoTen",
            "ngaySinh",
            "soGiayTo",
            "dienThoai",
            "thuDienTu",
            "diaChi",
            "nguoiNop",
            "kenh",
            "soBo",
            "maNgoai",
            "cachNhap",
            "nguoi",
            "giay-1"),
        new Form(
            "/ban-lam-viec/tiep-nhan/1.001193/huong-dan", "hoTen", "dienThoai", "giay-1", "kenh"),
        new Form(
            "/ban-lam-viec/ho-so/DOSSIER/nguoi-nop",
            "phienBan",
            "hoTen",
            "ngaySinh",
            "soGiayTo",
            "dienThoai",
            "lyDo"),
        new Form("/ban-lam-viec/ho-so/DOSSIER/chuyen-buoc", "phienBan", "nguoiNhan", "loi"),
        new Form("/ban-lam-viec/ho-so/DOSSIER/rut-ho-so", "phienBan", "loi"),
        new Form("/ban-lam-viec/ho-so/DOSSIER/khong-co-viec-nay", "phienBan"),
        new Form("/ban-lam-viec/ho-so/DOSSIER/in-lai", "phienBan"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void an_odd_word_in_any_field_never_breaks_the_program(Form form) {
    List<String> faults = new ArrayList<>();
    String address =
        form.address()
            .replace("OFFICER", world.id("second appraiser").toString())
            .replace("DOSSIER", dossier.id().toString());
    for (String odd : OddWords.ALL) {
      for (String field : form.fields()) {
        var request = post(java.net.URI.create(address)).with(csrf());
        for (String other : form.fields()) {
          request.param(other, other.equals(field) ? odd : likely(other));
        }
        ask(request, address + " with " + field + " = " + shown(odd), faults);
      }
    }
    assertThat(faults).as("%s", String.join("\n", faults)).isEmpty();
  }

  @Test
  void a_form_with_nothing_in_it_never_breaks_the_program() {
    List<String> faults = new ArrayList<>();
    for (Form form : forms()) {
      String address =
          form.address()
              .replace("OFFICER", world.id("second appraiser").toString())
              .replace("DOSSIER", dossier.id().toString());
      ask(post(java.net.URI.create(address)).with(csrf()), address + " with nothing", faults);
    }
    assertThat(faults).as("%s", String.join("\n", faults)).isEmpty();
  }

  private void ask(
      AbstractMockHttpServletRequestBuilder<?> request, String what, List<String> faults) {
    try {
      MockHttpServletResponse answer =
          mvc.perform(request.with(DeskGuest.as(everything))).andReturn().getResponse();
      if (answer.getStatus() >= 500) {
        faults.add(answer.getStatus() + " " + what);
      }
      answer.setCharacterEncoding("UTF-8");
      String type = String.valueOf(answer.getContentType());
      if (!what.startsWith("/api/") && type.contains("json")) {
        faults.add("a program's answer to a person on " + what);
      }
      if (!type.contains("json") && answer.getContentAsString().contains("<script>alert(1)")) {
        faults.add("markup of a stranger on " + what);
      }
      if (answer.getHeader("Set-Cookie") != null
          && String.valueOf(answer.getHeader("Set-Cookie")).contains("x=y")) {
        faults.add("header of a stranger on " + what);
      }
    } catch (Exception broken) {
      Throwable root = broken;
      while (root.getCause() != null) {
        root = root.getCause();
      }
      faults.add(root + " at " + root.getStackTrace()[0] + " on " + what);
    }
  }

  /** A value that is right for most fields of that name. */
  private static String likely(String field) {
    return switch (field) {
      case "from", "to", "since", "day", "validFrom", "until" -> "2026-12-01";
      case "fromTime", "phoneFrom" -> "08:00";
      case "toTime", "phoneTo" -> "17:00";
      case "phienBan" -> "1";
      case "khoa" -> UUID.randomUUID().toString();
      case "t2", "t3", "t4", "t5", "t6" -> "7:30–11:30";
      case "kind" -> "HOLIDAY";
      case "reason" -> "LEAVE";
      case "kenh" -> "DIRECT";
      case "unit" -> "SHARE";
      case "soBo", "number", "rank", "originals" -> "1";
      case "giay-1" -> "co";
      default -> field.startsWith("matKhau") || field.endsWith("Phone") ? "" : "Vừ Thị Mỷ";
    };
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8)
        .replace("+", "%20");
  }

  private static String shown(String text) {
    return text.length() > 160 ? text.substring(0, 160) + "…" : text;
  }
}
