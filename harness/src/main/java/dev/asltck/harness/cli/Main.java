package dev.asltck.harness.cli;

/** Entry point of the executable jar, and the only place that ends the process. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(App.commandLine().execute(args));
    }
}
