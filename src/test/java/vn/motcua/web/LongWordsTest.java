package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.TestDatabase;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/**
 * Every form of every page an officer can open, with a hundred thousand characters in each field
 * that takes words, and then with a control character: nothing breaks, nothing is stored, nothing
 * is cut in silence, and the answer says why.
 */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongWordsTest {
  private static final int LENGTH = 100_000;
  private static final String ENDLESS = "ạ".repeat(LENGTH);

  /** Searches: what is too long is simply not found. */
  private static final Set<String> SEARCHES = Set.of("/ban-lam-viec/tim", "/dang-nhap");

  /** Looked at once the numbers and days of their form can be read; until then they stay typed. */
  private static final Set<String> LATER = Set.of("ten", "nhanSu", "canCu");

  /** Dates, numbers, codes, hours: the answer says how to write one, not how long it was. */
  private static final Set<String> SHAPED =
      Set.of(
          "t2",
          "t3",
          "t4",
          "t5",
          "t6",
          "t7",
          "cn",
          "ngaySinh",
          "soGiayTo",
          "soNguoiNop",
          "thuDienTu",
          "uyQuyenNgay",
          "mau",
          "code",
          "ma",
          "amount",
          "fee",
          "dienThoai");

  @Autowired MockMvc mvc;
  @Autowired DossierWorld world;
  @Autowired TestClock clock;
  @Autowired DataSource pool;

  private Dossier dossier;
  private Actor everything;
  private final Set<String> told = new TreeSet<>();
  private final Set<TypedForm> forms = new LinkedHashSet<>();

  @BeforeAll
  void an_office_at_work() throws Exception {
    clock.set(TestClock.MONDAY_MORNING);
    dossier = world.received("Vừ Thị Mỷ");
    Actor inh = world.the("intake");
    everything =
        new Actor(
            inh.unit(),
            inh.officer(),
            inh.name(),
            EnumSet.complementOf(EnumSet.of(Role.PROVINCE_OBSERVER, Role.STEERING)));
    for (String address : addresses()) {
      String page = page(address);
      forms.addAll(TypedForm.in(page));
    }
  }

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
  }

  private List<String> addresses() {
    String file = "/ban-lam-viec/ho-so/" + dossier.id();
    String officer = "/quan-tri/can-bo/" + world.id("second appraiser");
    return List.of(
        "/ban-lam-viec",
        "/ban-lam-viec/tiep-nhan/1.001193",
        file,
        file + "/nguoi-nop",
        file + "/thu",
        file + "/phoi-hop",
        "/ban-lam-viec/ban-giao?hs=" + dossier.id(),
        "/ban-lam-viec/chung-thuc",
        "/ban-lam-viec/chung-thuc/ngay",
        "/ban-lam-viec/tu-choi-tiep-nhan/1.001193",
        "/ban-lam-viec/hoi-dong",
        "/ban-lam-viec/phoi-hop",
        "/ban-lam-viec/dau-hieu",
        "/ban-lam-viec/co-mat",
        "/ban-lam-viec/thu",
        "/ban-lam-viec/mau-thu",
        "/ban-lam-viec/mau-thu/chia-buon",
        "/lanh-dao",
        "/lanh-dao/dau-hieu",
        "/quan-tri/can-bo",
        "/quan-tri/can-bo/moi",
        officer,
        officer + "/sua",
        officer + "/tai-khoan",
        "/quan-tri/don-vi",
        "/quan-tri/lich-lam-viec",
        "/quan-tri/ma-ho-so",
        "/quan-tri/phi-chung-thuc",
        "/quan-tri/loi-hen-nhanh",
        "/quan-tri/quy-dinh/moi?loai=RETENTION&ma=1.001193",
        "/quan-tri/quy-dinh/moi?loai=MOVE",
        "/quan-tri/thu-tuc",
        "/quan-tri/thu-tuc/1.001193",
        "/quan-tri/thu-tuc/1.001193/phien-ban/moi",
        "/quan-tri/thu-tuc/1.001193/quy-trinh/moi");
  }

  @Test
  void the_walk_meets_the_forms_of_the_office() {
    assertThat(forms).hasSizeGreaterThan(25);
    assertThat(forms.stream().mapToInt(form -> form.words().size()).sum()).isGreaterThan(100);
  }

  @Test
  void a_hundred_thousand_characters_in_any_field_are_answered_and_never_stored() {
    Set<String> faults = new TreeSet<>();
    for (TypedForm form : forms) {
      if (SEARCHES.contains(form.action())) {
        continue;
      }
      for (int field : form.words()) {
        faults.addAll(refused(form, field));
      }
    }
    faults.removeIf(fault -> told.stream().anyMatch(fault::startsWith));
    faults.addAll(stored("ạ".repeat(60)));
    assertThat(faults).as("%s", String.join("\n", faults)).isEmpty();
  }

  @Test
  void no_field_that_takes_words_is_cut_by_the_browser() {
    Set<String> cut = new TreeSet<>();
    for (String address : addresses()) {
      try {
        page(address)
            .lines()
            .filter(line -> line.contains("maxlength") && !line.contains("type=\"search\""))
            .forEach(line -> cut.add(address + ": " + line.strip()));
      } catch (Exception broken) {
        cut.add(address + " " + broken);
      }
    }
    assertThat(cut).isEmpty();
  }

  /** A line of several like it may lack something else, which is said first. */
  private List<String> refused(TypedForm form, int field) {
    String what = form.action() + " " + form.fields().get(field).name();
    try {
      MockHttpServletResponse answer = send(form, field, ENDLESS);
      String page = answer.getContentAsString(StandardCharsets.UTF_8);
      List<String> faults = new ArrayList<>();
      if (answer.getStatus() < 400 || answer.getStatus() >= 500) {
        faults.add(what + ": answered " + answer.getStatus());
      } else if (!page.contains("class=\"error")
          && !page.contains("problems")
          && !page.contains("notice warn")
          && !page.contains("100000")) {
        faults.add(what + ": " + answer.getStatus() + " without a word why");
      } else if (page.contains("100000")) {
        told.add(what + ": 422 does not say");
      } else if (!form.fields().get(field).isNumber()
          && !SHAPED.contains(form.fields().get(field).name())
          && !LATER.contains(form.fields().get(field).name())) {
        faults.add(what + ": " + answer.getStatus() + " does not say how many were typed");
      }
      return faults;
    } catch (Exception broken) {
      Throwable root = broken;
      while (root.getCause() != null) {
        root = root.getCause();
      }
      return List.of(what + ": " + root.getClass() + " at " + root.getStackTrace()[0]);
    }
  }

  private MockHttpServletResponse send(TypedForm form, int chosen, String typed) throws Exception {
    var request = post(URI.create(form.action())).with(csrf());
    for (int i = 0; i < form.fields().size(); i++) {
      TypedForm.Field field = form.fields().get(i);
      request.param(field.name(), i == chosen ? typed : likely(field));
    }
    return asked(request);
  }

  /** What stands in the field; where nothing does, something that is usually right. */
  private static String likely(TypedForm.Field field) {
    if (!field.value().isEmpty() || !field.takesWords() || SHAPED.contains(field.name())) {
      return field.value();
    }
    return field.isNumber() ? "1" : "Vừ Thị Mỷ";
  }

  /** Tables that hold the words now. */
  private List<String> stored(String words) {
    // As the owner: some tables are closed to the application itself.
    JdbcClient jdbc = JdbcClient.create(TestDatabase.owner(pool));
    List<String> tables =
        jdbc.sql(
                """
                select table_name from information_schema.tables
                 where table_schema = 'public' and table_type = 'BASE TABLE'
                   and table_name not like 'spring_session%'
                """)
            .query(String.class)
            .list();
    return tables.stream()
        .filter(table ->
            jdbc.sql("select count(*) from \"" + table + "\" t where t::text like :words")
                    .param("words", "%" + words + "%")
                    .query(Long.class)
                    .single()
                > 0)
        .map(table -> "stored in " + table)
        .toList();
  }

  private String page(String address) throws Exception {
    MockHttpServletResponse answer = asked(get(URI.create(address)));
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse asked(AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    return mvc.perform(request.with(DeskGuest.as(everything))).andReturn().getResponse();
  }
}
