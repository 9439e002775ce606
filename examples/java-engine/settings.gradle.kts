rootProject.name = "tiny-engine"
