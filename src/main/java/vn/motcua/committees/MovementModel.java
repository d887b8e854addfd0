package vn.motcua.committees;

/**
 * A model the movement is about, such as the friendly government; another one is another row.
 *
 * @param source where its name comes from
 */
public record MovementModel(String code, String name, String source) {}
