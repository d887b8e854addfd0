package vn.motcua.organisation.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.OfficerCard;
import vn.motcua.shared.Role;

/** What was typed about an officer, as typed. */
public record OfficerForm(
    @Nullable String name,
    @Nullable String duty,
    @Nullable String dutyPhone,
    @Nullable String personalPhone,
    @Nullable String phoneConsent,
    @Nullable String phoneFrom,
    @Nullable String phoneTo,
    @Nullable String languages,
    @Nullable String desk,
    @Nullable String rank,
    @Nullable String title,
    @Nullable String department,
    @Nullable String since,
    @Nullable List<String> roles) {
  static OfficerForm of(OfficerCard card) {
    return new OfficerForm(
        card.name(),
        card.duty(),
        card.dutyPhone(),
        card.personalPhone(),
        card.phoneConsent() ? "on" : null,
        card.phoneFrom().toString(),
        card.phoneTo().toString(),
        String.join(", ", card.languages()),
        card.desk() == null ? "" : card.desk().toString(),
        Integer.toString(card.rank()),
        null,
        null,
        null,
        null);
  }

  /** A field as the page shows it again. */
  public String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  public boolean consents() {
    return phoneConsent != null;
  }

  public boolean gives(Role role) {
    return roles != null && roles.contains(role.name());
  }

  OfficerCard card() {
    return new OfficerCard(
        text(name),
        text(duty),
        text(dutyPhone),
        text(personalPhone),
        consents(),
        time(phoneFrom, OfficerCard.DEFAULT_FROM),
        time(phoneTo, OfficerCard.DEFAULT_TO),
        List.of(text(languages).split("[,;]")),
        deskId(),
        place());
  }

  private static LocalTime time(@Nullable String typed, LocalTime otherwise) {
    try {
      return typed == null || typed.isBlank() ? otherwise : LocalTime.parse(typed.strip());
    } catch (DateTimeException noTime) {
      return LocalTime.MAX;
    }
  }

  private @Nullable UUID deskId() {
    try {
      return text(desk).isBlank() ? null : UUID.fromString(text(desk));
    } catch (IllegalArgumentException noDesk) {
      return null;
    }
  }

  private int place() {
    String digits = text(rank).strip();
    if (digits.isEmpty()) {
      return 100;
    }
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : -1; // no rule accepts it
  }

  /** First day of the post; today when nothing was typed, null when it is no date. */
  @Nullable LocalDate firstDay(LocalDate today) {
    try {
      return text(since).isBlank() ? today : LocalDate.parse(text(since).strip());
    } catch (DateTimeException noDate) {
      return null;
    }
  }

  Set<Role> roleSet() {
    List<String> given = roles == null ? List.of() : roles;
    return Arrays.stream(Role.values())
        .filter(role -> given.contains(role.name()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
