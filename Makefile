# make help 列出全部目标。Python ≥ 3.11 和 make 之外不需要别的。
.DEFAULT_GOAL := help
.PHONY: help run test faults check fix lock pictures generated bench score
BIN := .venv/bin
DESK ?= .cache/sample-desk
ARGS ?=

help: ## 列出这些目标
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

run: ## 打开起草，案头里放好示例草稿（DESK=文件夹 可换成自己的案头）
	@tools/setup run
	@$(BIN)/python -m tui.sample "$(DESK)"
	@$(BIN)/qicao "$(DESK)"

test: ## 运行全部测试（ARGS="-k 词" 可加 pytest 选项）
	@tools/setup dev
	@$(BIN)/python -m pytest -n 2 --dist loadgroup $(ARGS)

faults: ## 完整的可靠性试验，约一小时：杀进程、断线、每个系统调用出错、满盘、断电、坏输入（ARGS="-k 词" 只做一部分）
	@tools/setup dev
	@QICAO_FAULTS=all $(BIN)/python -m pytest -q -n 3 --dist worksteal -m faults $(ARGS)

check: ## 推送前的一道命令：格式、类型、导入方向、生成的文件、测试
	@tools/setup dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	@$(MAKE) --no-print-directory generated
	git diff --exit-code --stat
	@$(MAKE) --no-print-directory test

fix: ## 让 ruff 改好能自动改的写法和格式
	@tools/setup dev
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

generated: ## 重做由数据和规则生成的文件
	@tools/setup dev
	$(BIN)/python -m sections.compile
	$(BIN)/python -m sections.kind_schema
	$(BIN)/python -m tui.settings_schema
	$(BIN)/python -m tui.keys_page
	$(BIN)/python -m sections.ruledocs

pictures: ## 重画文档里的图和测试用的文字画面，画完逐张看过再提交
	@tools/setup dev
	QICAO_PICTURES=draw $(BIN)/python -m pytest -q tests/screens

lock: ## 按 pyproject.toml 重新锁定依赖（UPGRADE=--upgrade 全部升到最新）
	@tools/lock $(UPGRADE)

bench: ## 量一量冷启动、按键到屏幕、一次按键的检查、很长的一行、上万步撤销、编辑时的内存和一大批文稿（ARGS="--files 500" 少量一些），只看比值
	@tools/setup dev
	@$(BIN)/python benchmarks/cold_start.py
	@$(BIN)/python benchmarks/keystroke.py
	@$(BIN)/python benchmarks/one_line.py
	@$(BIN)/python benchmarks/tty.py
	@$(BIN)/python -m benchmarks.memory
	@$(BIN)/python -m benchmarks.heavy
	@$(BIN)/python -m benchmarks.moves
	@$(BIN)/python benchmarks/archive.py $(ARGS)
	@$(BIN)/python benchmarks/cached.py $(ARGS)
	@$(BIN)/python benchmarks/word.py
	@$(BIN)/python -m benchmarks.compare

score: ## 在标好问题的文稿上算每条规则的查准率和查全率
	@tools/setup dev
	@$(BIN)/python -m tests.corpus.score
