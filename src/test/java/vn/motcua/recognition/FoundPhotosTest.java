package vn.motcua.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import vn.motcua.conditions.Condition;
import vn.motcua.conditions.Conditions;
import vn.motcua.inspections.Finding;
import vn.motcua.inspections.Inspections;
import vn.motcua.inspections.PlannedInspections;
import vn.motcua.inspections.Target;
import vn.motcua.organisation.People;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;

/** A photo the program keeps already is evidence, with where it comes from. */
class FoundPhotosTest extends RecognitionWorld {
  @Autowired FoundPhotos photos;
  @Autowired Conditions conditions;
  @Autowired Inspections inspections;

  @Test
  void a_photo_of_a_condition_becomes_evidence_of_a_criterion() throws IOException {
    FoundPhoto chairs = chairs();
    assertThat(chairs.words()).isEqualTo("Ghế ngồi chờ");
    photos.keep(chairman, now(), People.NA_HY, "2.1", chairs.source().key());
    Evidence kept = road().of(Evidence.Kind.CRITERION, "2.1").getFirst();
    assertThat(kept.name()).isEqualTo("Ghế ngồi chờ.jpg");
    assertThat(kept.from()).isEqualTo("/chuong-trinh/dieu-kien/03169#ghe-ngoi");
    assertThat(kept.whole()).isTrue();
    int version = ((FoundPhoto.Source.OfCondition) chairs.source()).version();
    assertThat(roads.file(steering, now(), People.NA_HY, kept.id()).content())
        .isEqualTo(conditions.photo(chairman, People.NA_HY, "ghe-ngoi", version));
  }

  @Test
  void a_photo_of_what_an_inspection_found_becomes_evidence_too() throws IOException {
    UUID plan = found();
    FoundPhoto photo =
        photos.of(chairman, People.NA_HY).stream()
            .filter(one -> one.words().equals("Bảng phí cũ"))
            .findFirst()
            .orElseThrow();
    photos.keep(chairman, now(), People.NA_HY, "2.2", photo.source().key());
    assertThat(road().of(Evidence.Kind.CRITERION, "2.2").getFirst().from())
        .isEqualTo("/chuong-trinh/kiem-tra/" + plan + "/1");
  }

  @Test
  void nobody_takes_over_what_is_not_there_or_is_anothers() throws IOException {
    String key = chairs().source().key();
    assertThatThrownBy(() -> photos.keep(chairman, now(), People.NA_HY, "2.1", "dk.wifi.9"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> photos.keep(chairman, now(), People.NA_HY, "9.9", key))
        .isInstanceOf(NotFound.class);
    Actor other = People.hired(units, staffing, People.THANH_NUA, "Quàng Văn Ngoan", Role.LEADER);
    assertThat(photos.of(other, People.NA_HY)).isEmpty();
    assertThatThrownBy(() -> photos.keep(other, now(), People.NA_HY, "2.1", key))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_database_knows_no_photo_that_was_never_taken() {
    acts.send(chairman, now(), People.NA_HY, Evidence.Kind.CRITERION, "2.1", file("ảnh tháng 10"));
    for (String origin :
        List.of("'ghe-ngoi', 99, null, null, null, null", "'wifi', null, null, null, null, null")) {
      assertThatThrownBy(() ->
              jdbc.sql(
                      "insert into recognition_file (unit_id, id, period_unit, period_id, kind,"
                          + " subject, name, media, content, digest, added_by, added_at,"
                          + " condition_item, condition_version, finding_unit, finding_plan,"
                          + " finding_number, finding_id) select unit_id, gen_random_uuid(),"
                          + " period_unit, period_id, kind, '2.2', name, media, content, digest,"
                          + " added_by, added_at, "
                          + origin
                          + " from recognition_file")
                  .update())
          .as(origin)
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void the_members_of_the_last_council_begin_the_next_form() {
    assertThat(roads.lastCouncil(DIEN_BIEN)).isEmpty();
    recognised();
    assertThat(roads.lastCouncil(DIEN_BIEN)).hasSize(3);
  }

  private FoundPhoto chairs() throws IOException {
    int seen =
        conditions.of(units.byId(People.NA_HY)).stream()
            .filter(one -> one.code().equals("ghe-ngoi"))
            .mapToInt(Condition::version)
            .sum();
    conditions.tell(
        chairman,
        new Conditions.Telling(
            "ghe-ngoi", seen, Condition.Standing.PRESENT, TODAY, 24, "", photo(40)));
    return photos.of(chairman, People.NA_HY).stream()
        .filter(one -> one.words().equals("Ghế ngồi chờ"))
        .findFirst()
        .orElseThrow();
  }

  private UUID found() throws IOException {
    PlannedInspections plan =
        new PlannedInspections(
            UUID.randomUUID(), 2026, "KH", "5/QĐ", TODAY.minusDays(9), "", "03169", TODAY);
    inspections.open(steering, plan);
    Map<String, Target.Verdict> checks = new HashMap<>();
    inspections.items(steering).forEach(item -> checks.put(item.code(), Target.Verdict.GOOD));
    inspections.hold(steering, plan.id(), 1, TODAY, "Đã xem", checks);
    Finding finding =
        new Finding(
            UUID.randomUUID(),
            "niem-yet",
            Finding.Severity.LIGHT,
            "Bảng phí cũ",
            "In lại",
            TODAY.plusDays(9),
            true,
            List.of());
    inspections.find(steering, plan.id(), 1, finding, TODAY.plusDays(9), photo(50));
    return plan.id();
  }

  private static byte[] photo(int side) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
