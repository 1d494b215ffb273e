// Fixtures share nothing: each has its own folders.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: SetCulture("fr-FR")]
[assembly: SetUICulture("fr-FR")]
