package vn.motcua.ratings;

/** What a citizen says of the right to rate that was his or hers. */
public enum Disowned {
  /** "Tôi chưa đánh giá". */
  NOT_YET,
  /** "Có người đánh giá thay tôi". */
  INSTEAD
}
