package vn.motcua.browser;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Forms the walk over every page does not see refused, each with its reason. The walk fails when
 * one of them needs no excuse any more, and a journey that does not keep what is promised here
 * fails at its end.
 */
final class FormsElsewhere {
  private static final Map<String, Class<?>> LOOKED_AT_BY =
      Map.ofEntries(
          Map.entry("/cai-dat", FirstSetUpTest.class),
          Map.entry("/cong-dan/du-lieu/cau-tra-loi", OwnDataJourneyTest.class),
          Map.entry("/cong-dan/nguoi-giup", FiledForAnotherTest.class),
          Map.entry("/danh-gia", TheCitizenRatesTest.class),
          Map.entry(
              "/co-quan/{unit:\\d{5}}/ban-nhap/{draft:[0-9a-f-]{36}}/giay-to/{paper:[0-9]{1,3}}",
              FiledWithPhotosTest.class),
          Map.entry(
              "/co-quan/{unit:\\d{5}}/to-khai/{code:[1-6]\\.\\d{6}}/hoi/{question}",
              DeclarationJourneyTest.class),
          Map.entry("/ban-lam-viec/tiep-cong-dan/luot/{id}/bien-ban", ReceptionJourneyTest.class));

  /** Sent in vain beside the journey that meets them, or seen there as one button. */
  private static final Map<Class<?>, Set<String>> SENT_BESIDE =
      Map.ofEntries(
          Map.entry(
              DialogueJourneyTest.class,
              lines(
                  """
                  /ban-lam-viec/doi-thoai/{id}/bien-ban
                  /ban-lam-viec/doi-thoai/{id}/cau-hoi
                  /ban-lam-viec/doi-thoai/{id}/cau-hoi/{question}/tra-loi
                  /ban-lam-viec/doi-thoai/{id}/huy
                  /ban-lam-viec/doi-thoai/{id}/viec
                  """)),
          Map.entry(
              MannersAreReviewedTest.class,
              lines(
                  """
                  /ban-lam-viec/kiem-diem/{id}/giai-trinh
                  /ban-lam-viec/kiem-diem/{id}/ket-qua
                  /ban-lam-viec/phan-anh/{unit}/{id}/cong-khai
                  /ban-lam-viec/phan-anh/{unit}/{id}/nguoi-xu-ly
                  /ban-lam-viec/phan-anh/{unit}/{id}/theo-luat
                  /ban-lam-viec/phan-anh/{unit}/{id}/{viec:hoi-them|tra-loi|tu-choi|don-doc|khong-kiem-diem|chua-ro-ve-ai}
                  """)),
          Map.entry(
              ReceptionJourneyTest.class,
              lines(
                  """
                  /ban-lam-viec/tiep-cong-dan/luot/{id}/bien-nhan
                  /ban-lam-viec/tiep-cong-dan/luot/{id}/viec
                  /ban-lam-viec/tiep-cong-dan/ngay/{id}/huy
                  /ban-lam-viec/tiep-cong-dan/ngay/{id}/luot
                  /ban-lam-viec/viec-da-hua/{id}/ket-qua
                  /ban-lam-viec/viec-da-hua/{id}/nguoi-lam
                  """)),
          Map.entry(TheOfficeIsLateTest.class, Set.of("/quan-tri/lich-lam-viec/ngay/{day}/go-bo")));

  /** What is typed there is looked for, cut or left out, and never refused. */
  private static final Set<String> TAKE_ANYTHING =
      lines(
          """
          /ban-lam-viec/khai-sinh/nguoi-giu
          /ban-lam-viec/phan-anh/tim
          /ban-lam-viec/tim
          /ban-lam-viec/vang-mat
          /giam-sat/phan-anh/tim
          /quan-tri/can-bo/{officer}/chuc-danh/{post}/ket-thuc
          /quan-tri/can-bo/{officer}/vai-tro
          """);

  /**
   * No page of the demonstration offers them to anybody of the walk, and no journey looks at their
   * refusal: this list grows shorter.
   */
  private static final Set<String> NOBODY_YET =
      lines(
          """
          /ban-lam-viec/chung-thuc/phi
          /ban-lam-viec/dan-chu/bieu-quyet/{id}/gui
          /ban-lam-viec/dan-chu/bieu-quyet/{id}/hop-phieu
          /ban-lam-viec/dan-chu/bieu-quyet/{id}/ket-qua
          /ban-lam-viec/dan-chu/bieu-quyet/{id}/phieu-in-lai.pdf
          /ban-lam-viec/dan-chu/bieu-quyet/{id}/phieu.pdf
          /ban-lam-viec/dan-chu/bieu-quyet/{id}/tham-gia
          /ban-lam-viec/dan-chu/bieu-quyet/{id}/tham-gia/xoa
          /ban-lam-viec/dan-chu/bieu-quyet/{id}/tra-loi
          /ban-lam-viec/dan-chu/cong-khai/{id}/nham
          /ban-lam-viec/dan-chu/cong-khai/{id}/noi-cong-khai
          /ban-lam-viec/dan-chu/cong-khai/{id}/noi-cong-khai/{showing}/anh
          /ban-lam-viec/dan-chu/cong-khai/{id}/noi-cong-khai/{showing}/ket-thuc
          /ban-lam-viec/dan-chu/cong-khai/{id}/tro-lai
          /ban-lam-viec/dan-chu/de-xuat/{id}/dong-y
          /ban-lam-viec/dan-chu/lay-y-kien/{id}/tong-hop
          /ban-lam-viec/dan-chu/lay-y-kien/{id}/y-kien
          /ban-lam-viec/dan-chu/lay-y-kien/{id}/y-kien/{comment}/dang
          /ban-lam-viec/dan-chu/lay-y-kien/{id}/y-kien/{comment}/tra-loi
          /ban-lam-viec/dan-chu/mat-tran/kien-nghi/{id}/tra-loi
          /ban-lam-viec/dau-hieu/giai-thich
          /ban-lam-viec/doi-thoai/{id}/cau-hoi/{question}/dang
          /ban-lam-viec/doi-thoai/{id}/thay-doi
          /ban-lam-viec/ho-so/{id}/hoi-dong/bien-ban-giay
          /ban-lam-viec/ho-so/{id}/hoi-dong/niem-yet
          /ban-lam-viec/ho-so/{id}/hoi-dong/{number}/bien-ban
          /ban-lam-viec/ho-so/{id}/phoi-hop/phan/{number}/ho-so
          /ban-lam-viec/ho-so/{id}/thu
          /ban-lam-viec/ho-so/{id}/to-moi-danh-gia
          /ban-lam-viec/ho-so/{id}/tra-loi
          /ban-lam-viec/khai-sinh
          /ban-lam-viec/khai-sinh/tep
          /ban-lam-viec/khai-sinh/{id}/ho-so
          /ban-lam-viec/khai-sinh/{id}/ket-luan
          /ban-lam-viec/khai-sinh/{id}/moi
          /ban-lam-viec/khai-sinh/{id}/xoa
          /ban-lam-viec/mau-thu/{kind}/ban-xem
          /ban-lam-viec/niem-yet/{id}/go
          /ban-lam-viec/phan-anh/{unit}/{id}/gop
          /ban-lam-viec/phan-anh/{unit}/{id}/ket-qua
          /ban-lam-viec/phan-anh/{unit}/{id}/khong-phai-nguoi-nay
          /ban-lam-viec/phan-anh/{unit}/{id}/kiem-diem
          /ban-lam-viec/phan-anh/{unit}/{id}/nguoi-bi-phan-anh
          /ban-lam-viec/phan-anh/{unit}/{id}/phuc-tap
          /ban-lam-viec/phan-anh/{unit}/{id}/thu-ly
          /ban-lam-viec/thay-nguoi/{id}/quyet-dinh
          /ban-lam-viec/thay-nguoi/{id}/y-kien
          /ban-lam-viec/thu/{id}/trao
          /ban-lam-viec/tiep-cong-dan/luot/{id}/tu-choi
          /ban-lam-viec/tiep-cong-dan/luot/{id}/tu-choi/da-gui
          /ban-lam-viec/tiep-cong-dan/ngay/{id}/ket-noi-thu
          /ban-lam-viec/tiep-cong-dan/ngay/{id}/thay-doi
          /ban-lam-viec/tiep-nhan/huong-dan
          /chuong-trinh/ban-do/ranh-gioi/bo
          /chuong-trinh/cong-nhan/{province:[0-9]{2}}/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/mo-lai
          /chuong-trinh/cong-nhan/{province:[0-9]{2}}/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/{unit:[0-9]{5}}/anh-da-co
          /chuong-trinh/khen-thuong/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/quyet-dinh
          /chuong-trinh/khen-thuong/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/viec
          /chuong-trinh/sang-kien/{unit:[0-9]{5}}/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/ap-dung
          /co-quan/{unit:\\d{5}}/dan-chu/bieu-quyet/{id}
          /co-quan/{unit:\\d{5}}/dan-chu/lay-y-kien/{id}/y-kien
          /co-quan/{unit:\\d{5}}/to-khai/{code:[1-6]\\.\\d{6}}/to-khai.pdf
          /co-quan/{unit:\\d{5}}/to-khai/{code:[1-6]\\.\\d{6}}/xem-lai
          /dang-nhap/loi
          /giam-sat/khao-sat/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/dieu-tra-vien
          /giam-sat/khao-sat/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/dieu-tra-vien/{person}/ket-thuc
          /giam-sat/khao-sat/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/ket-thuc
          /giam-sat/kiem-diem/{id}/giai-trinh
          /giam-sat/kiem-diem/{id}/ket-qua
          /giam-sat/mat-tran/giam-sat/{id}/kien-nghi
          /giam-sat/mat-tran/phan-bien/{id}/y-kien
          /giam-sat/phan-anh/{unit}/{id}/cong-khai
          /giam-sat/phan-anh/{unit}/{id}/gop
          /giam-sat/phan-anh/{unit}/{id}/ket-qua
          /giam-sat/phan-anh/{unit}/{id}/khong-phai-nguoi-nay
          /giam-sat/phan-anh/{unit}/{id}/kiem-diem
          /giam-sat/phan-anh/{unit}/{id}/nguoi-bi-phan-anh
          /giam-sat/phan-anh/{unit}/{id}/nguoi-xu-ly
          /giam-sat/phan-anh/{unit}/{id}/phuc-tap
          /giam-sat/phan-anh/{unit}/{id}/theo-luat
          /giam-sat/phan-anh/{unit}/{id}/thu-ly
          /giam-sat/phan-anh/{unit}/{id}/{viec:hoi-them|tra-loi|tu-choi|don-doc|khong-kiem-diem|chua-ro-ve-ai}
          /giam-sat/thay-nguoi
          /giam-sat/thay-nguoi/{id}/quyet-dinh
          /giam-sat/thay-nguoi/{id}/y-kien
          /hs/{unit}/{secret}/danh-gia
          /hs/{unit}/{secret}/luot-danh-gia
          /khao-sat
          /khao-sat/roi
          /khao-sat/{number:\\d{1,6}}/khong-gap
          /khao-sat/{number:\\d{1,6}}/phieu
          /kiosk/tat
          /phan-anh/theo-doi/{unit}/{secret}/anh
          /phan-anh/theo-doi/{unit}/{secret}/bo-sung
          /phan-anh/theo-doi/{unit}/{secret}/xem-lai
          /quan-tri/can-bo/{officer}/anh/xoa
          /quan-tri/can-bo/{officer}/tai-khoan
          /quan-tri/can-bo/{officer}/tai-khoan/mo-lai
          /quan-tri/can-bo/{officer}/uy-quyen/{authorisation}/ket-thuc
          /quan-tri/lich-lam-viec/gio/{from}/go-bo
          /quan-tri/loi-hua/{id}/ket-thuc
          /quan-tri/quy-dinh/{id}/ket-thuc
          """);

  /**
   * Came today with what is filed on line and with scanned papers; whether the walk sees them
   * refused was not read yet. Each goes to one of the lists above, or to none.
   */
  private static final Set<String> CAME_TODAY =
      lines(
          """
          /ban-lam-viec/ho-so/{id}/giay-to/{paper:[0-9]{1,3}}
          /ban-lam-viec/ho-so/{id}/giay-to/{copy:[0-9a-f]{8}-[0-9a-f-]{27}}/ket-luan
          /ban-lam-viec/ho-so/{id}/tep-ket-qua
          /ban-lam-viec/ho-so/{id}/tep-ket-qua/{digest:[0-9a-f]{64}}/chu-ky
          /ban-lam-viec/ho-so/{id}/tep-ket-qua/{digest:[0-9a-f]{64}}/dau
          /ban-lam-viec/ho-so/{id}/tep-ket-qua/{number:[0-9]{1,2}}/thu-hoi
          /ban-lam-viec/nop-truc-tuyen/{id:[0-9a-f-]{36}}/tiep-nhan
          /ban-lam-viec/nop-truc-tuyen/{id:[0-9a-f-]{36}}/tra-lai
          /ban-lam-viec/nop-truc-tuyen/{id:[0-9a-f-]{36}}/tu-choi
          /co-quan/{unit:\\d{5}}/ban-nhap/{draft:[0-9a-f-]{36}}/giay-to/{copy:[0-9a-f]{8}-[0-9a-f-]{27}}/bo
          /co-quan/{unit:\\d{5}}/ban-nhap/{draft:[0-9a-f-]{36}}/hoi/{question}
          /co-quan/{unit:\\d{5}}/ban-nhap/{draft:[0-9a-f-]{36}}/nop
          /co-quan/{unit:\\d{5}}/ban-nhap/{draft:[0-9a-f-]{36}}/xoa
          /co-quan/{unit:\\d{5}}/nop-ho-so/{code:[1-6]\\.\\d{6}}
          /cong-dan/dang-xuat
          /ban-lam-viec/nguoi-giup/dong-y/{id:[0-9a-f-]{36}}/thoi
          /ban-lam-viec/nguoi-giup/huong-dan/{id:[0-9a-f-]{36}}/thoi
          /cong-dan/du-lieu/xoa
          /cong-dan/nguoi-giup/ma
          /cong-dan/nguoi-giup/{unit:\\d{5}}/{id:[0-9a-f-]{36}}/thoi
          /cong-dan/o-lai
          /cong-dan/thu
          /hs/{unit}/{secret}/giay-to/{paper:[0-9]{1,3}}
          /xac-minh
          /xac-minh/{code:[a-z2-9]{16}}
          """);

  private FormsElsewhere() {}

  /** Those nobody has read the walk's word about; excused, whether it needs to be or not. */
  static Set<String> cameToday() {
    return CAME_TODAY;
  }

  /** All that are excused. */
  static Set<String> routes() {
    Set<String> all = new TreeSet<>(LOOKED_AT_BY.keySet());
    SENT_BESIDE.values().forEach(all::addAll);
    all.addAll(TAKE_ANYTHING);
    all.addAll(NOBODY_YET);
    return all;
  }

  /** To which of those beside this journey a form is sent; empty where it is none of them. */
  static String besideRoute(Class<?> journey, String address) {
    return SENT_BESIDE.getOrDefault(journey, Set.of()).stream()
        .filter(route -> leadsTo(route, address))
        .findFirst()
        .orElse("");
  }

  /** Refusals a journey was to look at, and did not. */
  static List<String> missed(
      Class<?> journey, Collection<String> refused, Collection<String> buttons) {
    Stream<String> looked =
        LOOKED_AT_BY.entrySet().stream()
            .filter(one -> one.getValue().equals(journey))
            .map(Map.Entry::getKey);
    return Stream.concat(looked, SENT_BESIDE.getOrDefault(journey, Set.of()).stream())
        .filter(route -> refused.stream().noneMatch(address -> leadsTo(route, address)))
        .filter(route -> !buttons.contains(route))
        .sorted()
        .toList();
  }

  private static boolean leadsTo(String route, String address) {
    PathContainer path = PathContainer.parsePath(address.replaceFirst("[?#].*", ""));
    return PathPatternParser.defaultInstance.parse(route).matches(path);
  }

  private static Set<String> lines(String routes) {
    return routes.lines().map(String::strip).collect(Collectors.toUnmodifiableSet());
  }
}
