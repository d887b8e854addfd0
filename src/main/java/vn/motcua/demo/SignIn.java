package vn.motcua.demo;

/** One line of the table of demonstration sign-ins. */
public record SignIn(
    String userName, String password, String name, String title, String unitCode, String roles) {}
