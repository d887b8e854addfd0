package vn.motcua.browser;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Pages no link of the demonstration leads to, each with the journey that looks at it. A journey
 * that does not keep what is promised here fails at its end.
 */
final class Elsewhere {
  private static final Map<String, Class<?>> LOOKED_AT_BY =
      Map.ofEntries(
          Map.entry("/ban-lam-viec/dan-chu/bieu-quyet/{id}", GrassrootsJourneyTest.class),
          Map.entry("/ban-lam-viec/dan-chu/cong-khai/{id}", GrassrootsJourneyTest.class),
          Map.entry("/ban-lam-viec/dan-chu/cong-khai/{id}/anh", TheFrontWatchesTest.class),
          Map.entry("/ban-lam-viec/dan-chu/mat-tran/giam-sat/{id}", GrassrootsJourneyTest.class),
          Map.entry("/ban-lam-viec/dan-chu/mat-tran/phan-bien/{id}", TheFrontWatchesTest.class),
          Map.entry("/ban-lam-viec/doi-thoai/{id}", DialogueJourneyTest.class),
          Map.entry("/ban-lam-viec/khai-sinh/{id}", BirthsJourneyTest.class),
          Map.entry("/ban-lam-viec/nop-truc-tuyen/{id:[0-9a-f-]{36}}", FilingJourneyTest.class),
          Map.entry("/ban-lam-viec/tiep-cong-dan/luot/{id}", ReceptionJourneyTest.class),
          Map.entry("/ban-lam-viec/tiep-cong-dan/ngay/{id}", ReceptionJourneyTest.class),
          Map.entry("/ban-lam-viec/tim", EveryPageTest.class),
          Map.entry("/ban-lam-viec/viec-da-hua/{id}", ReceptionJourneyTest.class),
          Map.entry("/cai-dat", FirstSetUpTest.class),
          Map.entry("/chuong-trinh/xa/{unit:[0-9]{5}}/ho-so/{ref}", SteeringJourneyTest.class),
          Map.entry(
              "/co-quan/{unit:\\d{5}}/ban-nhap/{draft:[0-9a-f-]{36}}/giay-to",
              FiledWithPhotosTest.class),
          Map.entry(
              "/co-quan/{unit:\\d{5}}/ban-nhap/{draft:[0-9a-f-]{36}}/hoi/{question}",
              FilingJourneyTest.class),
          Map.entry(
              "/co-quan/{unit:\\d{5}}/ban-nhap/{draft:[0-9a-f-]{36}}/xem-lai",
              FilingJourneyTest.class),
          Map.entry(
              "/co-quan/{unit:\\d{5}}/da-nop/{filing:[0-9a-f-]{36}}", FilingJourneyTest.class),
          Map.entry(
              "/co-quan/{unit:\\d{5}}/dan-chu/bieu-quyet/{id}", AVillageVotesOnLineTest.class),
          Map.entry("/co-quan/{unit:\\d{5}}/dan-chu/{id}", GrassrootsJourneyTest.class),
          Map.entry(
              "/co-quan/{unit:\\d{5}}/tiep-cong-dan/phieu/{secret}", ReceptionJourneyTest.class),
          Map.entry("/cong-khai/cong-nhan/{reference:[a-z2-9]{16}}", RecognitionJourneyTest.class),
          Map.entry("/cong-dan/du-lieu", OwnDataJourneyTest.class),
          Map.entry("/cong-dan/nguoi-giup", FiledForAnotherTest.class),
          Map.entry("/cong-dan/thu", FilingJourneyTest.class),
          Map.entry("/danh-gia/cam-on", TheCitizenRatesTest.class),
          Map.entry("/danh-gia/{signs}", TheCitizenRatesTest.class),
          Map.entry("/giam-sat/dan-chu/bieu-quyet/{id}", TheFrontWatchesTest.class),
          Map.entry("/giam-sat/dan-chu/cong-khai/{id}", TheFrontWatchesTest.class),
          Map.entry("/giam-sat/dan-chu/cong-khai/{id}/anh", TheFrontWatchesTest.class),
          Map.entry("/giam-sat/ho-so/{ref}", TheFrontFollowsALateFigureTest.class),
          Map.entry("/giam-sat/mat-tran/giam-sat/{id}", GrassrootsJourneyTest.class),
          Map.entry("/giam-sat/mat-tran/phan-bien/{id}", TheFrontWatchesTest.class),
          Map.entry("/hs/{unit}/{secret}/giay-to", PapersJourneyTest.class),
          Map.entry("/hs/{unit}/{secret}/luot-danh-gia", TheCitizenRatesTest.class),
          Map.entry("/khao-sat", SurveysTest.class),
          Map.entry("/khao-sat/danh-sach", SurveysTest.class),
          Map.entry("/khao-sat/{number:\\d{1,6}}", SurveysTest.class),
          Map.entry("/kiosk/tat", SharedComputerTest.class),
          Map.entry("/lanh-dao/dau-hieu", EveryPageTest.class),
          Map.entry("/phan-anh/theo-doi/{unit}/{secret}", ToldInAMinuteTest.class),
          Map.entry("/quan-tri/quy-dinh/{id}/ket-thuc", TheLawChangesTest.class),
          Map.entry("/xac-minh/{code:[a-z2-9]{16}}", ResultsJourneyTest.class));

  private Elsewhere() {}

  /** The routes of all these pages. */
  static Set<String> routes() {
    return LOOKED_AT_BY.keySet();
  }

  /** Routes a journey was to look at, and did not. */
  static List<String> missed(Class<?> journey, Collection<String> addresses) {
    return LOOKED_AT_BY.entrySet().stream()
        .filter(one -> one.getValue().equals(journey))
        .map(Map.Entry::getKey)
        .filter(route -> addresses.stream().noneMatch(address -> leadsTo(route, address)))
        .sorted()
        .toList();
  }

  private static boolean leadsTo(String route, String address) {
    PathContainer path = PathContainer.parsePath(address.replaceFirst("[?#].*", ""));
    return PathPatternParser.defaultInstance.parse(route).matches(path);
  }
}
