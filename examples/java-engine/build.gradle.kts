// The build of this example for Gradle 9, beside that for Maven: gradle test
plugins {
    java
}

group = "com.example"
version = "1.0"

repositories {
    mavenLocal()
    mavenCentral()
}

dependencies {
    implementation("tools.jackson.core:jackson-databind:3.1.7")
    // Brings JUnit with its launcher, and the engine for suites.
    testImplementation("dev.asltck:asl-tck-harness:0.1.0-SNAPSHOT")
}

tasks.withType<JavaCompile>().configureEach {
    options.release.set(17)
    options.encoding = "UTF-8"
}

tasks.test {
    useJUnitPlatform()
}
