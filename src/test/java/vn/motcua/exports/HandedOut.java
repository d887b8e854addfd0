package vn.motcua.exports;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.integrity.DayRoots;
import vn.motcua.integrity.Owner;
import vn.motcua.reporting.OpenLives;
import vn.motcua.reporting.Period;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;

/** An auditor who asks, a leader who hands out, and what is then in the folder. */
@MotCuaTest
abstract class HandedOut {
  static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
  static final String SITE = "https://motcua.nahy.example";

  @TempDir Path folder;
  @Autowired SignedExports exports;
  @Autowired SigningKeys keys;
  @Autowired DayRoots roots;
  @Autowired OpenLives lives;
  @Autowired DossierWorld world;
  @Autowired Owner owner;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning_and_an_empty_desk() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    lives.forget();
    owner.run(
        "truncate signed_export_copy, signed_export, signing_key, integrity_day, dossier_outbox,"
            + " dossier_alarm, dossier_request, dossier_note, dossier_applicant, dossier_event,"
            + " dossier, dossier_number cascade");
  }

  Unpacked lived(int seed, int rounds) throws Exception {
    Random random = new Random(seed);
    for (int round = 0; round < rounds; round++) {
      lives.live(random, 6, 24);
    }
    clock.set(OfficeTime.date(clock.instant()).plusDays(1) + "T09:00");
    return taken(period());
  }

  Unpacked taken(Period period) throws Exception {
    return taken(period, "Kiểm toán nhà nước khu vực VII", "Quyết định 15/QĐ-KV7");
  }

  Unpacked taken(Period period, String receiver, String reason) throws Exception {
    UUID id = exports.create(leader(), asked(period, receiver, reason));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exports.write(leader(), exports.of(leader(), id), SITE, out);
    return Unpacked.into(folder, out.toByteArray());
  }

  static SignedExport.Asked asked(Period period, String receiver, String reason) {
    return new SignedExport.Asked(UUID.randomUUID(), period, receiver, reason);
  }

  Period period() {
    return new Period(MONDAY.plusDays(1), yesterday());
  }

  LocalDate yesterday() {
    return yesterdayOf(clock.instant());
  }

  static LocalDate yesterdayOf(Instant now) {
    return OfficeTime.date(now).minusDays(1);
  }

  Actor leader() {
    return world.the("chairman");
  }
}
