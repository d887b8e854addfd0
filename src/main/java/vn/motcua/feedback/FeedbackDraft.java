package vn.motcua.feedback;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells, as typed.
 *
 * @param key drawn by the form, so that sending twice is once; nobody else knows it
 * @param topic nothing chosen: null
 * @param officer whom it is about, where the person says so
 * @param dossierCode as on the slip; empty where it is about none
 * @param name empty: nameless
 * @param contact telephone or e-mail; empty: none left
 */
public record FeedbackDraft(
    UUID key,
    @Nullable FeedbackTopic topic,
    Optional<UUID> officer,
    String dossierCode,
    String place,
    String words,
    Feedback.Wishes wishes,
    String name,
    String contact) {}
