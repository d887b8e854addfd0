package vn.motcua.ratings;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossiers.Dossier;
import vn.motcua.organisation.Units;
import vn.motcua.shared.OfficeTime;
import vn.motcua.telling.PostOffice;
import vn.motcua.telling.ToTell;
import vn.motcua.web.Texts;

/**
 * The e-mail that invites to rate, the day after the result went back, to whoever left an address
 * and was given no sheet. It names no dossier, no procedure and no person, and carries the way to
 * one rating. An address that stands for the dossiers of many people gets none: it may be an
 * officer's own.
 */
@Component
class InvitationMail {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

  private final InvitationMailStore store;
  private final RatingStore rights;
  private final PostOffice post;
  private final Units units;
  private final Texts texts;
  private final Clock clock;
  private final String site;

  InvitationMail(
      InvitationMailStore store,
      RatingStore rights,
      PostOffice post,
      Units units,
      Texts texts,
      Clock clock,
      @Value("${motcua.site}") String site) {
    this.store = store;
    this.rights = rights;
    this.post = post;
    this.units = units;
    this.texts = texts;
    this.clock = clock;
    this.site = site.strip().replaceAll("/+$", "");
  }

  /**
   * Sends the next one.
   *
   * @return whether there may be another one to send now
   */
  @Transactional
  public boolean next() {
    if (!post.isOpen() || site.isEmpty() || !store.isMine()) {
      return false;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<MailedInvitation> next = store.next(OfficeTime.date(now), now);
    next.ifPresent(invitation -> store.tried(invitation, outcome(invitation, now), now));
    return next.isPresent();
  }

  /**
   * Whether the way to this rating goes to the citizen's own letter box, so to no slip and no
   * sheet.
   */
  boolean takes(Dossier dossier, Right right) {
    return post.isOpen()
        && !site.isEmpty()
        && store.isPrivate(dossier, right.until(), OfficeTime.date(clock.instant()));
  }

  private InvitationMailStore.Outcome outcome(MailedInvitation invitation, Instant now) {
    if (invitation.isShared()) {
      return InvitationMailStore.Outcome.SHARED;
    }
    Way way = Way.drawn();
    rights.handOut(invitation.unit(), invitation.dossier(), way, OfficeTime.date(now), false);
    return post.send(
            "rating." + UUID.randomUUID(),
            invitation.email(),
            texts.text(Texts.VIETNAMESE, "ratings.mail.subject"),
            texts.text(
                    Texts.VIETNAMESE,
                    "ratings.mail.body",
                    units.settings(invitation.unit()).centreName(),
                    site + way.path(),
                    DAY.format(invitation.until()))
                + "\n")
        .map(fault ->
            fault == ToTell.Fault.ADDRESS
                ? InvitationMailStore.Outcome.ADDRESS
                : InvitationMailStore.Outcome.SERVER)
        .orElse(InvitationMailStore.Outcome.SENT);
  }
}
