package vn.motcua.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.communication.Channel;
import vn.motcua.communication.Communication;
import vn.motcua.communication.Outreach;
import vn.motcua.database.OfficeClock;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;

/**
 * What is said about the movement: by the province on the radio, in Nà Hỳ by loudspeaker and at a
 * meeting; one thing is past its day and nobody told of it. All of it is an example.
 */
@Component
class DemoCommunication extends DemoChapter {
  private final Communication communication;
  private final Officers officers;
  private final Clock clock;

  DemoCommunication(
      Communication communication, Officers officers, DemoGround ground, Clock clock) {
    super("demo-communication", "1", 978, ground);
    this.communication = communication;
    this.officers = officers;
    this.clock = clock;
  }

  @Override
  void tell() {
    Actor steering = DemoCrew.of(DemoStaff.DIEN_BIEN, officers).titled("Chuyên viên");
    Actor naHy = DemoCrew.of(DemoStaff.NA_HY, officers).titled("Chủ tịch UBND");
    LocalDate today = OfficeTime.date(clock.instant());
    UUID radio =
        planned(steering, "Minh họa: giới thiệu mô hình", Channel.BROADCAST, today.minusDays(9));
    told(steering, radio, today.minusDays(9), "", "");
    UUID loudspeaker =
        planned(naHy, "Minh họa: bản tin 4 xin, 4 luôn", Channel.LOUDSPEAKER, today.minusDays(12));
    told(naHy, loudspeaker, today.minusDays(12), "850", "số hộ trong tầm loa, minh họa");
    UUID meeting = planned(naHy, "Minh họa: họp bản Nà Hỳ 2", Channel.MEETING, today.minusDays(7));
    told(naHy, meeting, today.minusDays(7), "64", "danh sách ký tên, minh họa");
    planned(naHy, "Minh họa: thay bảng tin ở cổng", Channel.BOARD, today.minusDays(2));
    planned(naHy, "Minh họa: nhóm Zalo các bản", Channel.ZALO, today.plusDays(4));
  }

  private UUID planned(Actor actor, String topic, Channel channel, LocalDate day) {
    UUID id = UUID.randomUUID();
    OfficeClock.at(
        OfficeTime.instant(OfficeTime.date(clock.instant()).minusDays(20).atTime(9, 0)),
        () ->
            communication.plan(
                actor,
                new Communication.Typed(
                    id, topic, Optional.of(channel), day, actor.name(), "Bà con trong xã")));
    return id;
  }

  private void told(Actor actor, UUID id, LocalDate day, String reached, String counted) {
    OfficeClock.at(
        OfficeTime.instant(day.atTime(16, 0)),
        () ->
            communication.tell(
                actor,
                id,
                new Communication.Telling(
                    0,
                    Optional.of(Outreach.Outcome.HELD),
                    day,
                    reached,
                    counted,
                    "",
                    new byte[0])));
  }
}
