package vn.motcua.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.Workbooks;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.reporting.Figures;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.DeskGuest;

/** An hour that is not told is written as hidden, on the page and in the workbook: never as 0. */
@MotCuaTest
class HiddenHoursPagesTest {
  private static final Pattern MONDAY =
      Pattern.compile("<tr><th scope=\"row\">[^\\n]*Thứ Hai(.*?)</tr>", Pattern.DOTALL);
  private static final Pattern SQUARE = Pattern.compile("<td[^>]*>(.*?)</td>", Pattern.DOTALL);

  @Autowired MockMvcTester mvc;
  @Autowired DossierWorld world;
  @Autowired Figures figures;
  @Autowired TestClock clock;

  @BeforeEach
  void one_dossier_on_a_monday_at_ten() {
    clock.set("2026-11-02T10:15");
    world.received("Vừ Thị Mỷ");
    figures.fold(1_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"FRONT /giam-sat/so-lieu", "PROVINCE /ban-lam-viec/so-lieu-tinh/theo-viec"})
  void the_square_says_hidden_and_the_hours_without_work_say_zero(String reader) throws Exception {
    String page = text(get(reader, ""));
    Matcher monday = MONDAY.matcher(page);
    assertThat(monday.find()).isTrue();
    List<String> squares = SQUARE.matcher(monday.group(1)).results().map(m -> m.group(1)).toList();
    assertThat(squares.get(10 - 7)).contains("ẩn").doesNotContain("<data");
    assertThat(squares.get(0)).contains("value=\"0\"");
    assertThat(page).contains("Ô “ẩn” có hồ sơ nhưng ít");
    List<Object> line =
        Workbooks.sheets(get(reader, "/bang-tinh.xlsx").getContentAsByteArray())
            .get("Giờ nào đông")
            .stream()
            .filter(one -> one.getFirst().equals("Thứ Hai"))
            .findFirst()
            .orElseThrow();
    assertThat(line.get(1 + 10 - 7)).isEqualTo("ẩn");
    assertThat(line.get(1).toString()).isEqualTo("0");
  }

  @Test
  void the_leader_reads_every_hour() throws Exception {
    assertThat(text(get("LEADER /lanh-dao/bang-so-lieu", ""))).doesNotContain(">ẩn<");
  }

  private MockHttpServletResponse get(String reader, String file) {
    String[] who = reader.split(" ", 2);
    Actor actor =
        who[0].equals("LEADER")
            ? world.the("chairman")
            : new Actor(
                who[0].equals("FRONT") ? DossierWorld.NA_HY : new UnitId("11"),
                UUID.randomUUID(),
                "Người theo dõi",
                Set.of(who[0].equals("FRONT") ? Role.FRONT : Role.PROVINCE_OBSERVER));
    return mvc.get().uri(who[1] + file).with(DeskGuest.as(actor)).exchange().getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
