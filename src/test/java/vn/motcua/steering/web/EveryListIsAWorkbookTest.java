package vn.motcua.steering.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.MotCuaTest;
import vn.motcua.Workbooks;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;
import vn.motcua.web.DeskGuest;

/** Whoever reads a list of the movement takes it away as a workbook, with its lines in it. */
@MotCuaTest
@TestPropertySource(properties = "motcua.demo=true")
class EveryListIsAWorkbookTest {
  private static final Pattern BOOK = Pattern.compile("href=\"([^\"]+\\.xlsx[^\"]*)\"");

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Officers officers;

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource({
    "xuan.dienbien, /chuong-trinh/tuan-nay, tuan-nay.xlsx, Nà Hỳ",
    "xuan.dienbien, /chuong-trinh/ban-do, ban-do.xlsx, Nà Hỳ",
    "xuan.dienbien, /chuong-trinh/so-sanh?xa=03169&xa=03328, so-sanh.xlsx, Thanh Nưa",
    "xuan.dienbien, /chuong-trinh/ban-chi-dao, ban-chi-dao.xlsx, Trưởng ban",
    "xuan.dienbien, /chuong-trinh/ban-chi-dao, ban-chi-dao.xlsx, Công an tận tụy",
    "xuan.dienbien, /chuong-trinh/ke-hoach, cac-ke-hoach.xlsx, Kế hoạch",
    "xuan.dienbien, /chuong-trinh/kiem-tra, cac-cuoc-kiem-tra.xlsx, Kế hoạch",
    "xuan.dienbien, /chuong-trinh/dieu-kien, trang-thiet-bi.xlsx, xe lăn",
    "xuan.dienbien, /chuong-trinh/kinh-phi, kinh-phi.xlsx, Từng lần ghi",
    "xuan.dienbien, /chuong-trinh/sang-kien, sang-kien.xlsx, Sáng kiến",
    "xuan.dienbien, /chuong-trinh/sang-kien/thu-vien, thu-vien.xlsx, Long Khánh A",
    "xuan.dienbien, /chuong-trinh/cong-nhan, cac-nam.xlsx, Chỉ tiêu",
    "xuan.dienbien, /chuong-trinh/chi-so, chi-so.xlsx, Thành phần",
    "hoan.nahy, /chuong-trinh/khen-thuong, khen-thuong.xlsx, Khen ai",
    "xuan.dienbien, /chuong-trinh/truyen-thong, truyen-thong.xlsx, Quá ngày",
    "hoan.nahy, /chuong-trinh/cong-nhan, cac-nam.xlsx, Chỉ tiêu",
    "'', /cong-khai/11/phong-trao, phong-trao.xlsx, Nà Hỳ",
    "'', /cong-khai/11/cong-nhan, cong-nhan.xlsx, Quyết định",
    "'', /cong-khai/11/ke-hoach, ke-hoach.xlsx, Kế hoạch",
  })
  void a_list_goes_out_with_its_lines(String user, String list, String file, String word)
      throws Exception {
    String page = new String(body(list, user), StandardCharsets.UTF_8);
    List<String> books =
        BOOK.matcher(page).results().map(found -> found.group(1).replace("&amp;", "&")).toList();
    assertThat(books).as(list).anyMatch(book -> book.contains(file));
    String book = books.stream().filter(one -> one.contains(file)).findFirst().orElseThrow();
    Map<String, List<List<Object>>> sheets = Workbooks.sheets(body(book, user));
    assertThat(sheets.toString()).as(book).contains(word);
  }

  private byte[] body(String address, String user) {
    var request = mvc.get().uri(java.net.URI.create(address));
    Actor reader = user.isEmpty() ? null : actor(user);
    var answer = asked(request, reader);
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return Arrays.copyOf(answer.getContentAsByteArray(), answer.getContentAsByteArray().length);
  }

  private static org.springframework.mock.web.MockHttpServletResponse asked(
      MockMvcTester.MockMvcRequestBuilder request, @Nullable Actor reader) {
    return (reader == null ? request : request.with(DeskGuest.as(reader))).exchange().getResponse();
  }

  private Actor actor(String user) {
    record Who(String unit, UUID officer) {}
    Who who =
        jdbc.sql("select unit_id as unit, officer_id as officer from account where user_name = ?")
            .param(user)
            .query(Who.class)
            .single();
    Officer officer = officers.byId(new UnitId(who.unit()), who.officer());
    return new Actor(officer.unit(), officer.id(), officer.name(), officer.roles());
  }
}
