package vn.motcua.feedback;

/** An open feedback whose words are like those of another, with its own words. */
public record SimilarFeedback(Feedback feedback, String words) {}
