package vn.motcua.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Counted;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;

/** What every template knows of its request: words, dates, who is signed in, the CSRF token. */
public final class Page {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d/M/yyyy");
  private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d/M");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  private final Texts texts;
  private final Locale locale;
  private final @Nullable SignedIn signedIn;
  private final String path;
  private final String formAddress;
  private final boolean restored;
  private final SharedComputer.@Nullable Turn turn;
  private final @Nullable Csrf csrf;
  private final Function<String, @Nullable String> typed;
  private final List<MenuEntry> menu;
  private final Assets assets;
  private final Definitions definitions;

  /** Name and value of the hidden field that proves a form is ours. */
  public record Csrf(String parameter, String token) {}

  Page(
      Texts texts,
      Locale locale,
      @Nullable SignedIn signedIn,
      String path,
      String formAddress,
      boolean restored,
      SharedComputer.@Nullable Turn turn,
      @Nullable Csrf csrf,
      Function<String, @Nullable String> typed,
      List<MenuEntry> menu,
      Assets assets,
      Definitions definitions) {
    this.texts = texts;
    this.locale = locale;
    this.signedIn = signedIn;
    this.path = path;
    this.formAddress = formAddress;
    this.restored = restored;
    this.turn = turn;
    this.csrf = csrf;
    this.typed = typed;
    this.menu = menu;
    this.assets = assets;
    this.definitions = definitions;
  }

  /** The message of a key in the reader's language. */
  public String t(String key, Object... arguments) {
    return texts.text(locale, key, arguments);
  }

  public String t(Message message) {
    return texts.text(locale, message.key(), message.arguments().toArray());
  }

  public String t(Refusal refusal) {
    return texts.text(locale, refusal.key(), refusal.arguments().toArray());
  }

  /** What a figure means; the page refuses to show one nobody has defined. */
  public Definition definition(String id) {
    return definitions.of(id);
  }

  /** A number with the definition behind it; null where there is nothing to count yet. */
  public Figure figure(String id, @Nullable Comparable<?> value) {
    return new Figure(definitions.of(id), value == null ? null : value.toString());
  }

  /**
   * A whole percentage, cut and not rounded up: 199 of 200 is 99 %. Of nothing there is none; ask
   * first.
   */
  public String percent(long part, long whole) {
    return Math.floorDiv(100 * part, whole) + " %";
  }

  /** The same of a message that may hold {@link Counted} numbers, as refusals do. */
  public List<Figure.Part> said(Message message) {
    return counted(
        message.key(),
        message.arguments().stream()
            .map(one ->
                one instanceof Counted counted ? figure(counted.figure(), counted.count()) : one)
            .toList());
  }

  /** A message whose gaps hold figures: its words and its numbers, one after the other. */
  public List<Figure.Part> counted(String key, List<?> with) {
    Object[] marks = new Object[with.size()];
    for (int i = 0; i < marks.length; i++) {
      marks[i] =
          with.get(i) instanceof Figure figure
              ? new Sentence.Marked("\uE000" + (char) ('\uE010' + i), figure.value())
              : with.get(i);
    }
    List<Figure.Part> parts = new ArrayList<>();
    for (String piece : t(key, marks).split("(?=\uE000)|(?<=\uE000.)")) {
      boolean mark = piece.startsWith("\uE000") && piece.length() == 2;
      parts.add(
          mark && with.get(piece.charAt(1) - '\uE010') instanceof Figure figure
              ? new Figure.Part("", figure)
              : new Figure.Part(piece, null));
    }
    return parts;
  }

  /** Whose turn it is at a computer citizens share; null at anybody's own. */
  public SharedComputer.@Nullable Turn turn() {
    return turn;
  }

  public String lang() {
    return locale.getLanguage();
  }

  public Locale locale() {
    return locale;
  }

  /** The same page in another language, with what was searched for. */
  public String inLanguage(String language) {
    StringBuilder address = new StringBuilder(path).append('?');
    int query = formAddress.indexOf('?');
    if (query >= 0 && formAddress.startsWith(path + "?")) {
      for (String one : formAddress.substring(query + 1).split("&")) {
        if (!one.isEmpty() && !one.startsWith("lang=")) {
          address.append(one).append('&');
        }
      }
    }
    return address.append("lang=").append(language).toString();
  }

  public @Nullable Actor actor() {
    return signedIn == null ? null : signedIn.actor();
  }

  public @Nullable SignedIn signedIn() {
    return signedIn;
  }

  public String path() {
    return path;
  }

  /** Where a form on this page is shown again should the session end before it is sent. */
  public String formAddress() {
    return formAddress;
  }

  /** Whether the form on this page holds what was typed before the session ended. */
  public boolean restored() {
    return restored;
  }

  /**
   * What was typed into the field, when this page shows a form again that was refused or that
   * waited for its officer to sign in; otherwise the text given. Not for passwords.
   */
  public String typed(String field, String otherwise) {
    String words = typed.apply(field);
    return words == null ? otherwise : words;
  }

  public @Nullable Csrf csrf() {
    return csrf;
  }

  /** The entries of one group, in their order. */
  public List<MenuEntry> menu(MenuEntry.Group group) {
    return menu.stream().filter(entry -> entry.group() == group).toList();
  }

  /** The groups that stand under a heading and have an entry for this officer. */
  public List<MenuEntry.Group> menuGroups() {
    return Arrays.stream(MenuEntry.Group.values())
        .filter(group -> group != MenuEntry.Group.DAILY)
        .filter(group -> menu.stream().anyMatch(entry -> entry.group() == group))
        .toList();
  }

  /** Whether the page shown is one of the group's. */
  public boolean isCurrent(MenuEntry.Group group) {
    return menu(group).stream().anyMatch(this::isCurrent);
  }

  /** Whether the entry leads to the page shown, or to the folder it lies in. */
  public boolean isCurrent(MenuEntry entry) {
    return path.equals(entry.href());
  }

  /** Address of a file under {@code static/}, with its fingerprint so that it may be kept long. */
  public String asset(String file) {
    return assets.address(file);
  }

  /** For instance 10/12/2026. */
  public String date(LocalDate date) {
    return DATE.format(date);
  }

  public String date(Instant instant) {
    return DATE.format(OfficeTime.local(instant));
  }

  /** For instance 10/12, when the year is plain. */
  public String shortDate(LocalDate date) {
    return SHORT_DATE.format(date);
  }

  public String time(Instant instant) {
    return TIME.format(OfficeTime.local(instant));
  }

  /** For instance 8:00 10/12/2026. */
  public String dateTime(Instant instant) {
    LocalDateTime local = OfficeTime.local(instant);
    return TIME.format(local) + " " + DATE.format(local);
  }

  /** For instance "thứ Năm 10/12/2026, 8 giờ 30". */
  public String longDateTime(Instant instant) {
    LocalDateTime local = OfficeTime.local(instant);
    return t("web.date.long", weekday(local.toLocalDate()), DATE.format(local), clock(local));
  }

  /** For instance "thứ Năm 10/12/2026". */
  public String longDate(LocalDate date) {
    return weekday(date) + " " + DATE.format(date);
  }

  /** "thứ Hai" … "Chủ nhật", as inside a sentence. */
  public String weekday(LocalDate date) {
    return t("web.weekday." + date.getDayOfWeek().getValue());
  }

  /** "8 giờ" or "8 giờ 30". */
  public String clock(LocalDateTime local) {
    return local.getMinute() == 0
        ? t("web.clock.hour", local.getHour())
        : t("web.clock.minute", local.getHour(), "%02d".formatted(local.getMinute()));
  }
}
