package vn.motcua.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.RejectedForm;

/** A commune tells what its office has, its province reads (practices C5, C15). */
@MotCuaTest
class ConditionsTest {
  private static final UnitId DIEN_BIEN = new UnitId("11");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  @Autowired Conditions conditions;
  @Autowired ConditionLists lists;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private Actor province;
  private Actor chairman;

  @BeforeEach
  void november() {
    clock.set("2026-11-02T08:00");
    province = People.hired(units, staffing, DIEN_BIEN, "Bạc Thị Cúc", Role.PROVINCE_OBSERVER);
    chairman = People.hired(units, staffing, People.NA_HY, "Lò Văn Hoan", Role.LEADER);
  }

  private Condition now(String item) {
    return conditions.of(units.byId(People.NA_HY)).stream()
        .filter(one -> one.code().equals(item))
        .findFirst()
        .orElseThrow();
  }

  private void tells(
      String item,
      Condition.Standing standing,
      @Nullable LocalDate day,
      @Nullable Integer quantity,
      String words,
      byte[] photo) {
    conditions.tell(
        chairman,
        new Conditions.Telling(item, now(item).version(), standing, day, quantity, words, photo));
  }

  private void has(String item) {
    tells(item, Condition.Standing.PRESENT, TODAY, null, "", new byte[0]);
  }

  private Conditions.Sum sum() {
    return conditions.sums(DIEN_BIEN, List.of(People.NA_HY)).get(People.NA_HY);
  }

  private static void rejected(Runnable act, String... fields) {
    assertThat(catchThrowableOfType(RejectedForm.class, act::run).errors())
        .containsOnlyKeys(fields);
  }

  /** A photo as a telephone takes it. */
  public static byte[] photo() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  @Test
  void what_a_province_adds_is_missing_everywhere_until_somebody_told() {
    Actor steering = People.hired(units, staffing, DIEN_BIEN, "Lò Thị Phấn", Role.STEERING);
    int before = conditions.sums(DIEN_BIEN, List.of(People.NA_HY)).get(People.NA_HY).missing();
    lists.add(steering, "Tủ sách pháp luật", "KH số 5");
    assertThat(now("tu-sach-phap-luat").standing()).isEqualTo(Condition.Standing.UNKNOWN);
    assertThat(conditions.sums(DIEN_BIEN, List.of(People.NA_HY)).get(People.NA_HY).missing())
        .isEqualTo(before + 1);
    for (String name : List.of("Tủ sách pháp luật", "Wifi", "", "x".repeat(201))) {
      assertThat(
              catchThrowableOfType(RejectedForm.class, () -> lists.add(steering, name, "KH số 5"))
                  .errors())
          .as(name)
          .containsOnlyKeys("ten");
    }
    assertThatThrownBy(() -> lists.add(chairman, "Ghế đá", "KH")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> lists.add(province, "Ghế đá", "KH")).isInstanceOf(NotFound.class);
  }

  @Test
  void the_list_has_what_article_001_and_the_office_name() {
    assertThat(conditions.of(units.byId(People.NA_HY)))
        .extracting(Condition::code)
        .containsExactly(
            "bang-ron",
            "khau-hieu",
            "mau-thu",
            "may-lay-so",
            "ghe-ngoi",
            "nuoc-uong",
            "wifi",
            "duong-doc",
            "may-tinh");
    assertThat(now("bang-ron").source()).contains("3/3/2023");
  }

  @Test
  void what_nobody_told_about_counts_as_missing() {
    assertThat(now("wifi").standing()).isEqualTo(Condition.Standing.UNKNOWN);
    int missing = sum().missing();
    has("wifi");
    assertThat(sum().missing()).isEqualTo(missing - 1);
    assertThat(sum().present() + sum().missing()).isEqualTo(sum().items());
  }

  @Test
  void a_thing_breaks_and_is_missing_again_and_the_story_stays() {
    has("nuoc-uong");
    tells("nuoc-uong", Condition.Standing.MISSING, TODAY, null, "Bình hỏng", new byte[0]);
    assertThat(now("nuoc-uong").isMissing()).isTrue();
    assertThat(
            jdbc.sql("select count(*) from condition_act where item = 'nuoc-uong'")
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void what_is_not_needed_is_not_missing_and_says_why() {
    rejected(
        () -> tells("may-lay-so", Condition.Standing.NOT_NEEDED, TODAY, null, "", new byte[0]),
        "ghiChu");
    tells("may-lay-so", Condition.Standing.NOT_NEEDED, TODAY, null, "Mỗi ngày 5 lượt", new byte[0]);
    assertThat(now("may-lay-so").isMissing()).isFalse();
  }

  @Test
  void chairs_are_counted() {
    tells("ghe-ngoi", Condition.Standing.PRESENT, TODAY, 24, "", new byte[0]);
    Condition.Act act = now("ghe-ngoi").act();
    assertThat(act).isNotNull().extracting(Condition.Act::quantity).isEqualTo(24);
    rejected(
        () -> tells("ghe-ngoi", Condition.Standing.PRESENT, TODAY, 0, "", new byte[0]), "soLuong");
    rejected(
        () -> tells("ghe-ngoi", Condition.Standing.MISSING, TODAY, 3, "hỏng", new byte[0]),
        "soLuong");
  }

  @Test
  void nothing_is_seen_tomorrow_or_on_no_day_or_in_words_without_end() {
    rejected(
        () -> tells("wifi", Condition.Standing.UNKNOWN, TODAY.plusDays(1), null, "x", new byte[0]),
        "tinhTrang",
        "ngay");
    rejected(
        () -> tells("wifi", Condition.Standing.PRESENT, null, null, "x".repeat(501), new byte[0]),
        "ngay",
        "ghiChu");
  }

  @Test
  void a_photo_is_made_anew_and_read_by_the_commune_and_its_province_alone() {
    tells("bang-ron", Condition.Standing.PRESENT, TODAY, null, "", photo());
    int version = now("bang-ron").version();
    byte[] kept = conditions.photo(province, People.NA_HY, "bang-ron", version);
    assertThat(kept).startsWith(0xFF, 0xD8).isNotEqualTo(photo());
    Actor other = People.hired(units, staffing, People.THANH_NUA, "Quàng Văn Ngoan", Role.LEADER);
    assertThatThrownBy(() -> conditions.photo(other, People.NA_HY, "bang-ron", version))
        .isInstanceOf(NotFound.class);
    Actor far = People.hired(units, staffing, new UnitId("24"), "Ở Xa", Role.STEERING);
    assertThatThrownBy(() -> conditions.readable(far, People.NA_HY)).isInstanceOf(NotFound.class);
  }

  @Test
  void what_is_no_photo_is_refused_and_nothing_is_written() {
    int before = now("khau-hieu").version();
    byte[] script = "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8);
    assertThat(
            catchThrowableOfType(
                    Refusal.class,
                    () -> tells("khau-hieu", Condition.Standing.PRESENT, TODAY, null, "", script))
                .key())
        .isEqualTo("conditions.refusal.photo-kind");
    assertThat(now("khau-hieu").version()).isEqualTo(before);
  }

  @Test
  void two_people_who_tell_at_once_notice_each_other() {
    Conditions.Telling told =
        new Conditions.Telling(
            "mau-thu", 0, Condition.Standing.PRESENT, TODAY, null, "", new byte[0]);
    conditions.tell(chairman, told);
    assertThat(catchThrowableOfType(Refusal.class, () -> conditions.tell(chairman, told)).key())
        .isEqualTo("conditions.refusal.overtaken");
  }

  @Test
  void a_province_reads_and_does_not_tell_and_a_made_up_thing_is_unknown() {
    Conditions.Telling told =
        new Conditions.Telling(
            "bang-ron", 0, Condition.Standing.PRESENT, TODAY, null, "", new byte[0]);
    assertThatThrownBy(() -> conditions.tell(province, told)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() ->
            conditions.tell(
                chairman,
                new Conditions.Telling(
                    "khong-co", 0, Condition.Standing.PRESENT, TODAY, null, "", new byte[0])))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_database_itself_keeps_what_was_told() {
    has("duong-doc");
    for (String act :
        List.of(
            "delete from condition_act",
            "update condition_act set words = 'x'",
            "delete from condition_item")) {
      assertThatThrownBy(() -> jdbc.sql(act).update())
          .as(act)
          .isInstanceOf(DataAccessException.class);
    }
  }
}
