// Fixtures share nothing: each has its own folders. More of them than processors, since many wait for a program they started.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(4)]
[assembly: SetCulture("fr-FR")]
[assembly: SetUICulture("fr-FR")]
